// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/svg.h"

#include "core/render/path_shape.h"
#include "core/render/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace espalier {
namespace {

/// Bytes with the few things SVG is made of.
class Out
{
public:
    Out &operator<<(const char *literal)
    {
        bytes.append(literal);
        return *this;
    }
    Out &operator<<(const QByteArray &more)
    {
        bytes.append(more);
        return *this;
    }
    /// Two decimals at most, no exponent, never "-0".
    Out &operator<<(double value)
    {
        addHundredths(hundredthsOf(value));
        return *this;
    }

    static qint64 hundredthsOf(double value)
    {
        return static_cast<qint64>(std::llround(std::clamp(value, -1e9, 1e9) * 100));
    }
    void addHundredths(qint64 hundredths)
    {
        if (hundredths < 0) {
            bytes.append('-');
            hundredths = -hundredths;
        }
        const auto rest = static_cast<int>(hundredths % 100);
        if (hundredths >= 100 || rest == 0) {
            char digits[24];
            const auto whole = std::to_chars(std::begin(digits), std::end(digits), hundredths / 100);
            bytes.append(std::begin(digits), whole.ptr - std::begin(digits));
        }
        if (rest != 0) {
            bytes.append('.').append(static_cast<char>('0' + rest / 10));
            if (rest % 10 != 0)
                bytes.append(static_cast<char>('0' + rest % 10));
        }
    }
    Out &operator<<(QPointF point) { return *this << point.x() << " " << point.y(); }

    /// Text of an element or of an attribute in double quotes.
    Out &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8(); // a lone surrogate has become U+FFFD or "?"
        bytes.reserve(bytes.size() + utf8.size());
        for (const char c : utf8) {
            switch (c) {
            case '&':
                bytes.append("&amp;");
                break;
            case '<':
                bytes.append("&lt;");
                break;
            case '>':
                bytes.append("&gt;");
                break;
            case '"':
                bytes.append("&quot;");
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n')
                    bytes.append("\xEF\xBF\xBD");
                else
                    bytes.append(c);
            }
        }
        return *this;
    }

    QByteArray bytes;
};

/// U+FFFE and U+FFFF are the two characters that UTF-8 can hold and XML cannot.
QString forXml(const QString &text)
{
    if (!text.contains(QChar(0xFFFE)) && !text.contains(QChar(0xFFFF)))
        return text;
    QString clean = text;
    return clean.replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
}

/// The data of a path, from point to point in hundredths, so that rounding does not add up.
class PathData
{
public:
    explicit PathData(Out &out) : m_out(out) {}

    void moveTo(QPointF to) { add('m', {to}); }
    void lineTo(QPointF to)
    {
        const Place place = placeOf(to);
        if (place == m_at)
            return;
        if (place.y == m_at.y)
            addStep('h', place.x - m_at.x);
        else if (place.x == m_at.x)
            addStep('v', place.y - m_at.y);
        else
            add('l', {to});
        m_at = place;
    }
    void curveTo(QPointF bend, QPointF to) { add('q', {bend, to}); }
    /// An arc of this radius, anticlockwise.
    void arcTo(double radius, QPointF to)
    {
        m_out << "a" << radius << " " << radius << " 0 0 0";
        m_command = 0;
        m_isFirst = false;
        const Place place = placeOf(to);
        addNumber(place.x - m_at.x);
        addNumber(place.y - m_at.y);
        m_at = place;
    }
    void close()
    {
        m_out << "z";
        m_command = 0;
    }

private:
    struct Place
    {
        qint64 x = 0;
        qint64 y = 0;
        bool operator==(const Place &) const = default;
    };
    static Place placeOf(QPointF point)
    {
        return {Out::hundredthsOf(point.x()), Out::hundredthsOf(point.y())};
    }

    /// A command stands once before all its numbers, and a minus parts numbers as a space does.
    void begin(char command)
    {
        if (command != m_command)
            m_out.bytes.append(command);
        m_isFirst = command != m_command;
        m_command = command == 'm' ? 'l' : command; // numbers after those of a move are lines
    }
    void addNumber(qint64 hundredths)
    {
        if (!std::exchange(m_isFirst, false) && hundredths >= 0)
            m_out.bytes.append(' ');
        m_out.addHundredths(hundredths);
    }
    void addStep(char command, qint64 step)
    {
        begin(command);
        addNumber(step);
    }
    void add(char command, std::initializer_list<QPointF> points)
    {
        begin(command);
        Place last = m_at;
        for (const QPointF &point : points) {
            last = placeOf(point);
            addNumber(last.x - m_at.x);
            addNumber(last.y - m_at.y);
        }
        m_at = last;
    }

    Out &m_out;
    Place m_at;
    char m_command = 0;
    bool m_isFirst = true;
};

struct TextLook
{
    Font font;
    Rgb colour;
    Align align;
    bool rightToLeft;

    bool operator==(const TextLook &) const = default;
};

/// Index of `item` in `known`, where it is put when it is new. A picture has about thirty looks.
template <class Item>
std::size_t indexIn(std::vector<Item> &known, const Item &item)
{
    const auto found = std::find(known.begin(), known.end(), item);
    if (found != known.end())
        return static_cast<std::size_t>(found - known.begin());
    known.push_back(item);
    return known.size() - 1;
}

class SvgWriter
{
public:
    [[nodiscard]] QByteArray write(const Picture &picture)
    {
        m_out.bytes.reserve(static_cast<qsizetype>(picture.ops.size()) * 80);
        for (const Op &op : picture.ops)
            std::visit(*this, op);
        endLines();
        const QByteArray body = std::exchange(m_out.bytes, {});
        for (std::size_t i = 0; i < m_symbols.size(); ++i) // drawing them may add looks, so before the looks
            define(m_symbols[i], i);
        const QByteArray symbols = std::exchange(m_out.bytes, {});

        const QRectF &box = picture.bounds;
        Out head;
        head.bytes.reserve(body.size() + symbols.size() + 4096);
        head << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\""
             << box.width() << "\" height=\"" << box.height() << "\" viewBox=\"" << box.topLeft() << " "
             << box.width() << " " << box.height()
             << "\" role=\"graphics-document\" aria-labelledby=\"title\">\n<title id=\"title\">"
             << forXml(picture.title) << "</title>\n";
        writeLooks(head);
        head << "<defs>\n"
             << symbols << "</defs>\n<rect x=\"" << box.left() << "\" y=\"" << box.top() << "\" width=\""
             << box.width() << "\" height=\"" << box.height() << "\" fill=\"" << picture.ground.text()
             << "\"/>" << lineEnd() << body << "</svg>\n";
        return head.bytes;
    }

    void operator()(const RoundRect &box)
    {
        endLines();
        const QRectF &r = box.rect;
        if (box.leftOnly && box.radius > 0) {
            const QPointF end = arcEnd(box);
            m_out << "<path" << classOf(box.ink) << " d=\"";
            PathData data(m_out);
            data.moveTo({r.right(), r.top() + end.y()});
            data.lineTo({r.left() + end.x(), r.top() + end.y()});
            data.arcTo(box.radius, {r.left(), r.top() + box.radius});
            data.lineTo({r.left(), r.bottom() - box.radius});
            data.arcTo(box.radius, {r.left() + end.x(), r.bottom() - end.y()});
            data.lineTo({r.right(), r.bottom() - end.y()});
            data.close();
            m_out << "\"/>" << lineEnd();
            return;
        }
        m_out << "<rect" << classOf(box.ink);
        if (r.left() != 0)
            m_out << " x=\"" << r.left() << "\"";
        if (r.top() != 0)
            m_out << " y=\"" << r.top() << "\"";
        m_out << " width=\"" << r.width() << "\" height=\"" << r.height();
        if (box.radius > 0)
            m_out << "\" rx=\"" << box.radius;
        m_out << "\"/>" << lineEnd();
    }

    void operator()(const Disc &disc)
    {
        endLines();
        m_out << "<circle" << classOf(disc.ink) << " cx=\"" << disc.centre.x() << "\" cy=\""
              << disc.centre.y() << "\" r=\"" << disc.radius << "\"/>" << lineEnd();
    }

    void operator()(const Path &path)
    {
        const std::vector<Bend> bends = outlineOf(path);
        if (bends.empty())
            return;
        // Lines alike that follow each other, as the links of a tree do, are pieces of one path.
        const std::size_t ink = indexIn(m_inks, path.ink);
        if (!m_lines || path.ink.fill || m_linesInk != ink || ++m_linesCount > mostLines) {
            endLines();
            m_out << "<path class=\"k" << number(ink) << "\" d=\"";
            m_lines.emplace(m_out);
            m_linesInk = ink;
            m_linesCount = 1;
        }
        m_lines->moveTo(bends.front().end);
        for (std::size_t i = 1; i < bends.size(); ++i)
            addBend(bends[i]);
        if (path.closed) {
            if (bends.front().start != bends.front().end)
                addBend(bends.front());
            m_lines->close();
            endLines(); // what follows would begin where this ends
        }
        if (path.arrow > 0 && path.ink.stroke) {
            endLines();
            const QPolygonF head = arrowHead(path);
            m_out << "<path" << classOf({path.ink.stroke, std::nullopt, 0, Dash::Solid}) << " d=\"";
            PathData data(m_out);
            data.moveTo(head[0]);
            data.lineTo(head[1]);
            data.lineTo(head[2]);
            data.close();
            m_out << "\"/>" << lineEnd();
        }
    }

    void operator()(const Text &text)
    {
        if (text.text.isEmpty())
            return;
        endLines();
        const TextLook look{text.font, text.colour, text.align, text.text.isRightToLeft()};
        m_out << "<text class=\"t" << number(indexIn(m_texts, look)) << "\" x=\"" << text.at.x() << "\" y=\""
              << text.at.y();
        if (text.width > squeezeFrom) // in another font too it ends where it was measured to end
            m_out << "\" textLength=\"" << std::round(static_cast<double>(text.width))
                  << "\" lengthAdjust=\"spacingAndGlyphs";
        m_out << "\">" << forXml(text.text) << "</text>" << lineEnd();
    }

    void operator()(const Use &use)
    {
        endLines();
        const auto index = indexIn(m_symbols, Sized{use.symbol, use.size});
        const double half = use.size / 2;
        m_out << "<use xlink:href=\"#s" << number(index) << "\" x=\"" << use.centre.x() - half << "\" y=\""
              << use.centre.y() - half << "\"/>" << lineEnd();
    }

    void operator()(const Group &group)
    {
        endLines();
        m_out << "<g";
        if (!group.id.isEmpty())
            m_out << " id=\"" << forXml(group.id) << "\"";
        if (!group.origin.isNull())
            m_out << " transform=\"translate(" << group.origin << ")\"";
        if (!group.title.isEmpty())
            m_out << " role=\"img\"><title>" << forXml(group.title) << "</title>";
        else
            m_out << ">";
        ++m_depth;
    }

    void operator()(const GroupEnd &)
    {
        endLines();
        --m_depth;
        m_out << "</g>" << lineEnd();
    }

    void operator()(const HotSpot &spot)
    {
        endLines();
        m_out << "<a xlink:href=\"" << forXml(spot.url) << "\"><rect x=\"" << spot.rect.left() << "\" y=\""
              << spot.rect.top() << "\" width=\"" << spot.rect.width() << "\" height=\"" << spot.rect.height()
              << "\" fill-opacity=\"0\"/></a>" << lineEnd();
    }

private:
    /// In a font a fifth wider than Inter, shorter lines still end within their card.
    static constexpr float squeezeFrom = 180;
    static constexpr std::size_t mostLines = 50; ///< of one path: viewers draw it whole where any of it shows

    /// A symbol at one of the sizes it is used at.
    struct Sized
    {
        std::shared_ptr<const Symbol> symbol;
        double size;
        bool operator==(const Sized &) const = default;
    };

    /// A card is one line of the file.
    [[nodiscard]] const char *lineEnd() const { return m_depth > 0 ? "" : "\n"; }

    static QByteArray number(std::size_t value) { return QByteArray::number(static_cast<qulonglong>(value)); }

    QByteArray classOf(const Ink &ink) { return " class=\"k" + number(indexIn(m_inks, ink)) + '"'; }

    void addBend(const Bend &bend)
    {
        m_lines->lineTo(bend.start);
        if (bend.start != bend.end)
            m_lines->curveTo(bend.bend, bend.end);
    }

    void endLines()
    {
        if (!m_lines)
            return;
        m_out << "\"/>" << lineEnd();
        m_lines.reset();
    }

    void define(const Sized &sized, std::size_t index)
    {
        m_out << "<g id=\"s" << number(index) << "\"";
        if (const double scale = sized.size / sized.symbol->size; scale != 1)
            m_out << " transform=\"scale(" << QByteArray::number(scale, 'g', 5) << ")\"";
        m_out << ">\n";
        for (const Op &op : sized.symbol->ops)
            std::visit(*this, op);
        endLines();
        m_out << "</g>\n";
    }

    void writeLooks(Out &out) const
    {
        out << "<style>text{font-family:Inter,'DejaVu Sans',sans-serif}\n";
        for (std::size_t i = 0; i < m_inks.size(); ++i) {
            const Ink &ink = m_inks[i];
            out << ".k" << number(i) << "{fill:" << (ink.fill ? ink.fill->text() : QByteArray("none"));
            if (ink.stroke) {
                out << ";stroke:" << ink.stroke->text() << ";stroke-width:" << static_cast<double>(ink.width)
                    << ";stroke-linejoin:round";
                static constexpr const char *dashes[]{"", ";stroke-dasharray:6 4", ";stroke-dasharray:3 2.5",
                                                      ";stroke-dasharray:1.5 2"};
                out << dashes[static_cast<std::size_t>(ink.dash)];
            }
            out << "}\n";
        }
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const TextLook &look = m_texts[i];
            out << ".t" << number(i) << "{font-size:" << static_cast<double>(look.font.pixels)
                << "px;font-weight:" << static_cast<double>(look.font.weight)
                << ";fill:" << look.colour.text();
            if (look.font.italic)
                out << ";font-style:italic";
            const bool atStart = look.align == (look.rightToLeft ? Align::Right : Align::Left);
            if (look.align == Align::Middle)
                out << ";text-anchor:middle";
            else if (!atStart)
                out << ";text-anchor:end";
            if (look.rightToLeft)
                out << ";direction:rtl";
            out << "}\n";
        }
        out << "</style>\n";
    }

    Out m_out;
    std::vector<Ink> m_inks;
    std::vector<TextLook> m_texts;
    std::vector<Sized> m_symbols;
    std::optional<PathData> m_lines; ///< the path being written
    std::size_t m_linesInk = 0;
    std::size_t m_linesCount = 0;
    int m_depth = 0; ///< of groups
};

} // namespace

Exported writeSvg(const Picture &picture)
{
    return {SvgWriter().write(picture), {}};
}

} // namespace espalier
