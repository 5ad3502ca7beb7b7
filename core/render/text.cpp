// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/text.h"

#include <QDebug>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace espalier {
namespace {

constexpr char16_t ellipsis = 0x2026;
constexpr char16_t tableEnd = 0x2300;

/// A line whose width is the sum of its letters' advances: no joining, no reordering, no accents set by
/// position.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x300) || (c >= 0x370 && c < 0x483) || (c >= 0x48A && c < 0x590) ||
           (c >= 0x2000 && c < 0x200B) || (c >= 0x2010 && c < 0x2028) || (c >= 0x202F && c < 0x205F) ||
           (c >= 0x20A0 && c < 0x20D0) || (c >= 0x2100 && c < tableEnd);
}

/// A face: the toolkit's font and the advances met so far.
class Face
{
public:
    explicit Face(const Font &font) : m_font(font), m_qfont(fontFamily())
    {
        m_qfont.setPixelSize(std::max(1, int{font.pixels}));
        m_qfont.setWeight(static_cast<QFont::Weight>(font.weight));
        m_qfont.setItalic(font.italic);
        m_qfont.setHintingPreference(QFont::PreferNoHinting);
        // Kerning can hardly be seen at these sizes, but the same step replaces letters ("->" by an arrow,
        // the hyphen of "M-2" by a higher one) with glyphs that nobody finds again in a PDF. The toolkit
        // would leave Arabic letters unjoined too, so lines that are not plain have a font of their own.
        m_qfont.setStyleStrategy(
            static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::PreferNoShaping));
        if (fontFamily() != QStringLiteral("Inter"))
            m_qfont.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
        m_shapingFont = m_qfont;
        m_shapingFont.setStyleStrategy(QFont::PreferAntialias);
        m_advances.fill(-1, tableEnd);
    }

    [[nodiscard]] const Font &font() const { return m_font; }
    [[nodiscard]] const QFont &qfont() const { return m_qfont; }
    [[nodiscard]] const QFont &shapingFont() const { return m_shapingFont; }

    [[nodiscard]] double advance(char16_t c)
    {
        float &known = m_advances[c];
        if (known < 0)
            known = static_cast<float>(plainMetrics().horizontalAdvance(QChar(c)));
        return static_cast<double>(known);
    }

    /// 0 where the font itself has no such letter.
    [[nodiscard]] quint32 glyph(char16_t c)
    {
        if (m_glyphs.isEmpty())
            m_glyphs.fill(unknown, tableEnd);
        quint32 &known = m_glyphs[c];
        if (known == unknown)
            known = raw().glyphIndexesForString(QString(QChar(c))).value(0);
        return known;
    }

    [[nodiscard]] const QRawFont &raw()
    {
        if (!m_raw.isValid())
            m_raw = QRawFont::fromFont(m_qfont);
        return m_raw;
    }

    /// Of one line as it is drawn; a piece of a text may be plain although the text is not.
    [[nodiscard]] double width(const QString &text)
    {
        if (!isPlainText(text))
            return shapingMetrics().horizontalAdvance(text);
        double sum = 0;
        for (const QChar c : text)
            sum += advance(c.unicode());
        return sum;
    }

    [[nodiscard]] const QFontMetricsF &shapingMetrics()
    {
        if (!m_shapingMetrics)
            m_shapingMetrics = std::make_unique<QFontMetricsF>(m_shapingFont);
        return *m_shapingMetrics;
    }

private:
    static constexpr quint32 unknown = 0xFFFFFFFFU;

    [[nodiscard]] const QFontMetricsF &plainMetrics()
    {
        if (!m_plainMetrics)
            m_plainMetrics = std::make_unique<QFontMetricsF>(m_qfont);
        return *m_plainMetrics;
    }

    Font m_font;
    QFont m_qfont;
    QFont m_shapingFont;
    std::unique_ptr<QFontMetricsF> m_plainMetrics;
    std::unique_ptr<QFontMetricsF> m_shapingMetrics;
    QList<float> m_advances;
    QRawFont m_raw;
    QList<quint32> m_glyphs;
};

/// The faces this thread has met; a picture has about a dozen.
Face &faceOf(const Font &font)
{
    thread_local std::vector<std::unique_ptr<Face>> faces;
    for (const auto &face : faces) {
        if (face->font() == font)
            return *face;
    }
    return *faces.emplace_back(std::make_unique<Face>(font));
}

/// Units that stay with the number before them.
bool isUnit(QStringView word)
{
    static constexpr std::array<QStringView, 32> units{
        u"%",  u"‰", u"pp",  u"pts", u"k",   u"K",   u"M",    u"m",     u"bn",    u"B",      u"s",
        u"ms", u"h", u"min", u"sec", u"d",   u"day", u"days", u"week",  u"weeks", u"€",      u"$",
        u"£",  u"¥", u"USD", u"EUR", u"GBP", u"CHF", u"year", u"years", u"month", u"months",
    };
    while (!word.isEmpty() && QStringView(u".,;:!?)").contains(word.back()))
        word.chop(1);
    return std::find(units.begin(), units.end(), word) != units.end();
}

/// A line may end after text[at]: at a space or a hyphen, unless that parts a number from its unit.
bool breaksAfter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'-' || c == u'/')
        return at > 0 && text[at - 1].isLetter() && at + 1 < text.size() && text[at + 1].isLetter();
    if (c != u' ')
        return false;
    if (at == 0 || at + 1 >= text.size())
        return true;
    const bool afterNumber = text[at - 1].isDigit();
    const QChar sign = text[at - 1];
    if ((sign == u'$' || sign == u'€' || sign == u'£' || sign == u'≥' || sign == u'≤') &&
        text[at + 1].isDigit())
        return false;
    const qsizetype end = text.indexOf(u' ', at + 1);
    return !(afterNumber && isUnit(text.sliced(at + 1, (end < 0 ? text.size() : end) - at - 1)));
}

/// How many characters of `text`, from `from` on, stand on one line of this width (at least one).
qsizetype plainLine(QStringView text, qsizetype from, Face &face, double width)
{
    double used = 0;
    qsizetype good = from; // just behind the last place to break
    qsizetype at = from;
    for (; at < text.size(); ++at) {
        used += face.advance(text[at].unicode());
        if (used > width && text[at] != u' ') // a space may stand beyond the end of its line
            break;
        if (at + 1 == text.size() || breaksAfter(text, at))
            good = at + 1;
    }
    if (good > from)
        return good - from;
    return std::max<qsizetype>(1, at - from); // one word, longer than the line: wherever the line ends
}

/// `text` with spaces that do not break where breaksAfter() allows none; of the same length.
QString boundTogether(const QString &text)
{
    QString bound = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ' && !breaksAfter(text, i))
            bound[i] = QChar::Nbsp;
    }
    return bound;
}

QStringList shapedLines(const QString &text, Face &face, double width, int most)
{
    QTextLayout layout(boundTogether(text), face.shapingFont());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList pieces;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (pieces.size() == most - 1) {
            pieces.append(text.sliced(line.textStart()));
            break;
        }
        const auto piece = [&] { return text.sliced(line.textStart(), line.textLength()).trimmed(); };
        // A piece may be wider by itself than it was within its paragraph: its last letter no longer joins
        // the next.
        for (double less = 1; face.width(piece()) > width && line.textLength() > 1 && less < width; less *= 2)
            line.setLineWidth(width - less);
        pieces.append(piece());
    }
    layout.endLayout();
    return pieces;
}

QStringList plainLines(const QString &text, Face &face, double width, int most)
{
    QStringList pieces;
    qsizetype from = 0;
    while (from < text.size() && pieces.size() < most - 1) {
        const qsizetype count = plainLine(text, from, face, width);
        pieces.append(text.sliced(from, count));
        from += count;
    }
    if (from < text.size())
        pieces.append(text.sliced(from));
    return pieces;
}

QString singleLine(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c < u' ' || (c >= QChar(0x7F) && c < QChar(0xA0)) || c == QChar(0x2028) || c == QChar(0x2029);
    };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), isControl, QChar(u' '));
    return clean;
}

} // namespace

QString fontFamily()
{
    static const QString family = [] {
        const QString wanted = QStringLiteral("Inter");
        if (QFontInfo(QFont(wanted)).family() == wanted)
            return wanted;
        qWarning().noquote() << QStringLiteral(
            "The font Inter is not installed; pictures are set in DejaVu Sans.");
        return QStringLiteral("DejaVu Sans");
    }();
    return family;
}

bool isPlainText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); });
}

const QFont &toFont(const Font &font)
{
    return faceOf(font).qfont();
}

const QFont &toFont(const Font &font, QStringView text)
{
    return isPlainText(text) ? toFont(font) : toShapingFont(font);
}

const QFont &toShapingFont(const Font &font)
{
    return faceOf(font).shapingFont();
}

double textWidth(const QString &text, const Font &font)
{
    return faceOf(font).width(text);
}

std::optional<QGlyphRun> glyphsOf(const QString &text, const Font &font)
{
    if (!isPlainText(text))
        return std::nullopt;
    Face &face = faceOf(font);
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(text.size());
    positions.reserve(text.size());
    double x = 0;
    for (const QChar c : text) {
        const quint32 glyph = face.glyph(c.unicode());
        if (glyph == 0)
            return std::nullopt;
        glyphs.append(glyph);
        positions.append({x, 0});
        x += face.advance(c.unicode());
    }
    QGlyphRun run;
    run.setRawFont(face.raw());
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return run;
}

QString elided(const QString &text, const Font &font, double width)
{
    // A line is at most a few hundred characters wide; a title of a megabyte is not measured to its end.
    const QString start = text.size() > 2000 ? text.first(2000) : text;
    if (start.size() == text.size() && textWidth(text, font) <= width)
        return text;
    Face &face = faceOf(font);
    if (!isPlainText(start)) {
        const QFontMetricsF &metrics = face.shapingMetrics();
        QString line = metrics.elidedText(start, Qt::ElideRight, width);
        for (double less = 1; face.width(line) > width && less < width;
             less *= 2) // letters join differently when cut
            line = metrics.elidedText(start, Qt::ElideRight, width - less);
        return face.width(line) <= width ? line : QString(QChar(ellipsis)); // the first character is too wide
    }
    double used = face.advance(ellipsis);
    qsizetype count = 0;
    while (count < start.size() && used + face.advance(start[count].unicode()) <= width)
        used += face.advance(start[count++].unicode());
    QString kept = start.first(count);
    while (kept.endsWith(u' ') || kept.endsWith(u','))
        kept.chop(1);
    return kept + QChar(ellipsis);
}

Lines brokenLines(const QString &paragraph, const Font &font, double width, int most)
{
    const QString text = singleLine(paragraph).simplified();
    if (text.isEmpty())
        return {};
    Face &face = faceOf(font);
    const QString start = text.size() > 4000 ? text.first(4000) : text;
    QStringList pieces =
        isPlainText(start) ? plainLines(start, face, width, most) : shapedLines(start, face, width, most);
    Lines result;
    for (const QString &piece : pieces)
        result.lines.append(piece.trimmed());
    const QString last = result.lines.back();
    result.lines.back() = elided(last, font, width);
    result.cut = result.lines.back() != last || start.size() < text.size();
    return result;
}

Text textAt(QPointF at, const QString &text, const Font &font, Rgb colour, Align align)
{
    Text line;
    line.text = singleLine(text);
    line.at = at;
    line.font = font;
    line.colour = colour;
    line.align = align;
    line.width = static_cast<float>(textWidth(line.text, font));
    return line;
}

} // namespace espalier
