// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/quick_entry.h"

#include "core/exchange/typed_text.h"
#include "ui/dialogs/tree_preview.h"
#include "ui/entry/token_aid.h"
#include "ui/panels/words.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeReading{150};
const QString step = QStringLiteral("    ");

qsizetype indentOf(const QString &line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
    return first - line.begin();
}

/// What the tokens of a node said, behind its title.
QString described(const Node &node, const Tree &tree)
{
    QStringList facts;
    if (const Person *owner = tree.find(node.owner))
        facts += owner->name;
    for (const ChannelId id : node.channels) {
        if (const Channel *channel = tree.find(id))
            facts += u'#' + channel->name;
    }
    if (node.cadence.isSet())
        facts += word(node.cadence);
    if (node.indicator != Indicator::Unset)
        facts += word(node.indicator);
    const auto amount = [&](double value) {
        const QString sign = unitSign(node.unit);
        const QString number = QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
        return sign.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, sign);
    };
    if (node.targetValue)
        facts += (node.startValue ? amount(*node.startValue) + u' ' : QString()) + QStringLiteral("→ ") +
                 amount(*node.targetValue);
    if (node.targetDate.isValid())
        facts += QLocale().toString(node.targetDate, QLocale::ShortFormat);
    return facts.isEmpty() ? node.title
                           : node.title + QStringLiteral("   ") + facts.join(QStringLiteral(" · "));
}

/// What a change adds, as a tree of its own whose titles tell the fields as well.
Tree added(const Change &change, const Tree &before)
{
    Tree after = before;
    if (!after.apply(change))
        return {};
    Change shown;
    for (const Tier &tier : after.tiers())
        appendNew(shown, tier);
    std::unordered_map<NodeId, std::size_t> at; // in shown.nodes
    for (const Delta<Node> &delta : change.nodes) {
        if (delta.before || !delta.after)
            continue;
        at.emplace(delta.after->id, shown.nodes.size());
        Node node;
        node.id = delta.after->id;
        node.tier = delta.after->tier;
        node.title = described(*delta.after, after);
        node.rank = delta.after->rank;
        appendNew(shown, std::move(node));
    }
    for (const Delta<Link> &delta : change.links) {
        if (!delta.after || !delta.after->primary || !at.contains(delta.after->child))
            continue;
        if (at.contains(delta.after->parent)) {
            appendNew(shown, *delta.after);
        } else { // on top here, in the order it has under its parent
            Delta<Node> &top = shown.nodes[at.at(delta.after->child)];
            Node node = *top.after;
            node.rank = delta.after->rank;
            top.after = std::make_shared<const Node>(std::move(node));
        }
    }
    Tree tree;
    return tree.apply(shown) ? tree : Tree();
}

} // namespace

void QuickText::mark(const std::vector<int> &lines)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(palette().color(QPalette::BrightText));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void QuickText::shiftLines(bool deeper)
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        const QString text = block.text();
        if (deeper) {
            line.insertText(step);
            continue;
        }
        const qsizetype most = text.startsWith(u'\t') ? 1 : std::min(indentOf(text), step.size());
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(most));
        line.removeSelectedText();
    }
    cursor.endEditBlock();
}

void QuickText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT finished();
        } else {
            const QString line = textCursor().block().text();
            textCursor().insertText(u'\n' + line.first(indentOf(line)));
            ensureCursorVisible();
        }
        return;
    case Qt::Key_Tab:
        shiftLines(true);
        return;
    case Qt::Key_Backtab:
        shiftLines(false);
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void QuickText::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
}

QuickEntry::QuickEntry(std::function<const Tree &()> tree, std::function<NodeId()> under, QWidget *parent)
    : QDialog(parent), m_tree(std::move(tree)), m_under(std::move(under)), m_where(new QLabel),
      m_text(new QuickText), m_preview(new TreePreview), m_note(new QLabel)
{
    setWindowTitle(tr("Quick entry"));
    setModal(false);
    auto *lead = new QLabel(tr("One node a line; Tab moves it in, Shift+Tab out. Behind a title: %1")
                                .arg(QStringLiteral("@owner  #channel  !weekly  +leading  15% -> 25%  "
                                                    "by Q1 2027  >> other parent")));
    lead->setObjectName(QStringLiteral("quiet"));
    lead->setWordWrap(true);
    lead->setTextFormat(Qt::PlainText);
    m_where->setObjectName(QStringLiteral("subheading"));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_text->setAccessibleName(tr("The list"));
    m_text->setPlaceholderText(tr(
        "Win more first-time customers @Lena -> 345 by Q4 2027\n    Qualified pipeline +leading !monthly"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    new TokenAid(*m_text, m_tree);
    m_note->setObjectName(QStringLiteral("quiet"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *halves = new QSplitter;
    halves->addWidget(m_text);
    halves->addWidget(m_preview);
    halves->setSizes({1, 1});
    halves->setObjectName(QStringLiteral("gap"));
    halves->setHandleWidth(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_place = buttons->addButton(tr("Place"), QDialogButtonBox::AcceptRole);
    m_place->setDefault(true);
    m_place->setToolTip(tr("Place what is typed in the tree (%1)")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_where);
    column->addWidget(lead);
    column->addWidget(halves, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_place, &QPushButton::clicked, this, &QuickEntry::place);
    connect(m_text, &QuickText::finished, this, &QuickEntry::place);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &QuickEntry::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    resize(860, 500);
}

void QuickEntry::open()
{
    read();
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuickEntry::retarget()
{
    if (isVisible())
        m_pause.start();
}

void QuickEntry::clear()
{
    m_text->clear();
    m_pause.stop();
}

void QuickEntry::read()
{
    m_pause.stop();
    m_place->setEnabled(false);
    m_rows.clear();
    m_text->mark({});
    const Tree &tree = m_tree();
    const NodeId under = m_under();
    const Node *parent = tree.find(under);
    m_where->setText(parent ? tr("Under %1").arg(parent->title) : tr("On top of the tree"));
    ImportReport report;
    auto rows = readTypedList(m_text->toPlainText(), QLocale(), report);
    RandomIds ids;
    Context context{ids, {}, {}};
    const auto typed =
        rows ? edit::addTyped(tree, *rows, {under, {}}, context) : tl::unexpected(rows.error());
    if (!typed) {
        m_preview->setTree(Tree());
        m_note->setObjectName(QStringLiteral("wrongText"));
        m_note->setText(typed.error().text());
        m_text->mark({typed.error().line});
        return;
    }
    QStringList notes;
    std::vector<int> wrong;
    const auto note = [&](int line, const QString &text) {
        wrong.push_back(line);
        notes += tr("Line %1: %2").arg(line).arg(text);
    };
    for (const ImportNote &one : report.guessed.notes())
        note(one.line, one.text);
    for (const edit::TypedNote &one : typed->notes)
        note(one.line, one.text);
    m_text->mark(wrong);
    if (notes.isEmpty() && !rows->empty())
        notes += rows->size() == 1 ? tr("1 node") : tr("%n nodes", nullptr, static_cast<int>(rows->size()));
    constexpr int mostNotes = 4;
    m_note->setText(rows->empty() ? tr("The branch appears here as you type.")
                                  : notes.mid(0, mostNotes).join(u'\n'));
    m_note->setToolTip(notes.join(u'\n'));
    m_preview->setTree(added(typed->change, tree));
    m_rows = std::move(*rows);
    m_place->setEnabled(!m_rows.empty());
}

void QuickEntry::place()
{
    read();
    if (!m_rows.empty())
        Q_EMIT placeWanted(m_rows);
}

} // namespace espalier
