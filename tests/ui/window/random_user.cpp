// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/random_user.h"

#include "ui/dialogs/export_dialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QThread>

#include <iostream>

namespace espalier {

namespace {

constexpr std::size_t mostNodes = 100;
constexpr std::size_t mostTold = 12;
constexpr int mostAnswers = 12; // before a dialog is only sent away

QString keyName(int key, Qt::KeyboardModifiers modifiers)
{
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))).toString();
}

} // namespace

QString RandomUser::nameOf(Qt::KeyboardModifiers held)
{
    QString name;
    for (const auto &[modifier, word] : {std::pair{Qt::ControlModifier, "Ctrl "},
                                         {Qt::ShiftModifier, "Shift "},
                                         {Qt::AltModifier, "Alt "}}) {
        if (held & modifier)
            name += QLatin1String(word);
    }
    return name.isEmpty() ? QStringLiteral("nothing ") : name;
}

RandomUser::RandomUser(std::uint64_t seed) : m_dice(seed)
{
    for (const ActionRow &row : m_window.actions().rows()) {
        for (const QKeySequence &keys : row.keys) {
            if (isHarmless(row.id))
                m_strokes.push_back({keys[0].key(), keys[0].keyboardModifiers()});
        }
    }
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Escape, Qt::Key_Tab,
                          Qt::Key_Return, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete, Qt::Key_Backspace}) {
        for (int often = 0; often < 2; ++often)
            m_strokes.push_back({key, Qt::NoModifier});
    }
    m_watch.callOnTimeout([this] {
        // Later, since what an answer opens has a loop of its own, in which this timer must go on.
        if (QThread::currentThread()->loopLevel() > 0 && !std::exchange(m_willAnswer, true))
            QMetaObject::invokeMethod(&m_watch, [this] { answer(); }, Qt::QueuedConnection);
    });
    m_watch.start(5);
}

bool RandomUser::isHarmless(std::string_view action) const
{
    return !action.starts_with("file.") && action != "workshop.page";
}

void RandomUser::tell(const QString &what)
{
    m_told.push_back(QStringLiteral("%1: %2").arg(m_done).arg(what));
    if (m_told.size() > mostTold)
        m_told.pop_front();
    // Where it crashes, nobody is left to tell the story.
    if (qEnvironmentVariableIsSet("ESPALIER_THOROUGH"))
        std::cout << m_told.back().toStdString() << std::endl;
}

std::string RandomUser::story() const
{
    QString lines = QStringLiteral("\nafter\n");
    for (const QString &line : m_told)
        lines += QStringLiteral("  %1\n").arg(line);
    return lines.toStdString();
}

void RandomUser::act()
{
    static constexpr std::array kinds{
        Kind{24, &RandomUser::pressKey},     Kind{8, &RandomUser::chooseInMenu},
        Kind{6, &RandomUser::clickCard},     Kind{2, &RandomUser::openMenu},
        Kind{12, &RandomUser::dragCard},     Kind{3, &RandomUser::dragHandle},
        Kind{3, &RandomUser::linkByKeys},    Kind{6, &RandomUser::typeWords},
        Kind{4, &RandomUser::paste},         Kind{8, &RandomUser::undoAndRedo},
        Kind{9, &RandomUser::editField},     Kind{4, &RandomUser::pressButton},
        Kind{5, &RandomUser::editCell},      Kind{1, &RandomUser::crossInMatrix},
        Kind{4, &RandomUser::editOutline},   Kind{3, &RandomUser::dropIdea},
        Kind{1, &RandomUser::enterQuickly},  Kind{2, &RandomUser::parkIdeas},
        Kind{2, &RandomUser::holdWorkshop},  Kind{2, &RandomUser::editRegister},
        Kind{1, &RandomUser::renamePeople},  Kind{2, &RandomUser::filterOrFind},
        Kind{4, &RandomUser::lookElsewhere},
    };
    static constexpr std::size_t sum = [] {
        std::size_t all = 0;
        for (const Kind &kind : kinds)
            all += kind.weight;
        return all;
    }();
    ++m_done;
    m_answers = 0;
    if (!m_dice.oneIn(3))
        turnToWindow();
    if (action("mode.browse")->isChecked() && m_dice.oneIn(3)) {
        tell(QStringLiteral("goes back to Design"));
        trigger("mode.design");
    }
    if (tree().nodes().size() > mostNodes) {
        clickCard();
        m_window.canvas().setFocus();
        strike(Qt::Key_Delete);
    } else {
        std::size_t at = m_dice.below(sum);
        const auto *kind = kinds.data();
        for (; at >= kind->weight; ++kind)
            at -= kind->weight;
        (this->*kind->run)();
    }
    closeWhatIsOpen();
    QApplication::processEvents();
}

void RandomUser::rest()
{
    turnToWindow();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() == Qt::Dialog)
            widget->close();
    }
    m_window.canvas().setFocus();
    QApplication::processEvents();
}

// With what.

Qt::KeyboardModifiers RandomUser::someModifiers()
{
    return oneOf(std::array<Qt::KeyboardModifiers, 4>{Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
                                                      Qt::ShiftModifier});
}

QString RandomUser::someWords()
{
    const QString other = someNode().isNull() ? QString() : tree().find(someNode())->title;
    const std::array words{QStringLiteral("Signups @Ann #Search !weekly"),
                           QStringLiteral("Rate 15% -> 25% by 2027-03-31"),
                           QStringLiteral("plain title"),
                           QStringLiteral("Leads >> plain title"),
                           QStringLiteral("Also >> \"%1\"").arg(other.left(60)),
                           other.left(40),
                           QString(QChar(0x3A9)) + QChar(0x6F22) + QStringLiteral(" sum"),
                           QStringLiteral("x")};
    return oneOf(words);
}

QString RandomUser::someLines()
{
    const std::array texts{
        QStringLiteral("Pasted goal\n  Pasted metric\n    Pasted tactic\n  Another"),
        QStringLiteral("- one\n- two\n  - three @Bo\n"),
        QStringLiteral("metric_name\towner\tunit\nSignups\tAnn\t%\nTrials\tBob\tcount"),
        QStringLiteral("12\tCRM\n\tAnn\n7 %\t"),
        QStringLiteral("# Head\n\n## Below\n\ntext\n"),
        QStringLiteral("just words"),
        QStringLiteral("a,b,c\n1,2,3\n"),
        QStringLiteral("Deep\n\tdeeper >> Deep\n\t\tdeepest\n\t\t\tand on\n\t\t\t\tand on\n\t\t\t\t\tstill"),
        QStringLiteral("\n\n"),
        QString(QChar(0x202E)) + QStringLiteral("rtl")};
    return oneOf(texts);
}

QString RandomUser::someValue()
{
    const std::array values{QStringLiteral("12.5"),
                            QStringLiteral("2027-02-01"),
                            QStringLiteral("weekly"),
                            QStringLiteral("-3"),
                            QStringLiteral("Why so?"),
                            QStringLiteral("Ann"),
                            QStringLiteral("1e400"),
                            QStringLiteral("%"),
                            QStringLiteral("M-2"),
                            QStringLiteral("l"),
                            QString()};
    return oneOf(values);
}

NodeId RandomUser::someNode()
{
    const Register<Node> &nodes = tree().nodes();
    if (nodes.size() == 0)
        return {};
    Slot slot = static_cast<Slot>(m_dice.below(nodes.slotCount()));
    while (!nodes.at(slot))
        slot = static_cast<Slot>((slot + 1) % nodes.slotCount());
    return nodes.at(slot)->id;
}

std::vector<NodeId> RandomUser::seen()
{
    const CanvasView &canvas = m_window.canvas();
    std::vector<NodeId> nodes;
    const auto look = [&] {
        for (Card card = 0; card < canvas.stage().size(); ++card) {
            const NodeId node = tree().nodes().at(canvas.stage().slotOf(card))->id;
            if (canvas.viewport()->rect().contains(canvas.cardRect(node).center()))
                nodes.push_back(node);
        }
    };
    look();
    if (nodes.size() < 2) {
        nodes.clear();
        trigger("view.fit");
        look();
    }
    return nodes;
}

int RandomUser::below(int length)
{
    return static_cast<int>(m_dice.below(static_cast<std::size_t>(std::max(1, length))));
}

QPoint RandomUser::somePoint(const std::vector<NodeId> &nodes)
{
    const QRect all = m_window.canvas().viewport()->rect();
    const QRect card = nodes.empty() ? QRect() : m_window.canvas().cardRect(oneOf(nodes));
    const int dx = std::max(1, card.width() / 10);
    const int dy = std::max(1, card.height() / 10);
    switch (card.isEmpty() ? 7 : m_dice.below(8)) {
    case 0:
        return {card.left() + dx, card.top() + dy};
    case 1:
        return {card.right() - dx, card.bottom() - dy};
    case 2:
        return {card.right() + 8, card.center().y()};
    case 3:
        return {card.center().x(), card.bottom() + 8};
    case 7:
        return {below(all.width()), below(all.height())};
    default:
        return card.center();
    }
}

// How.

void RandomUser::turnToWindow()
{
    QApplication::setActiveWindow(&m_window);
}

void RandomUser::strike(int key, Qt::KeyboardModifiers modifiers)
{
    const QWidget *to = keyTarget();
    tell(QStringLiteral("presses %1 in %2 %3")
             .arg(keyName(key, modifiers), QString::fromLatin1(to->metaObject()->className()),
                  to->accessibleName()));
    press(key, modifiers);
}

void RandomUser::write(const QString &text)
{
    const QWidget *to = keyTarget();
    tell(QStringLiteral("types “%1” in %2 %3")
             .arg(text, QString::fromLatin1(to->metaObject()->className()), to->accessibleName()));
    type(text);
    comeBack();
}

void RandomUser::fillIn(const QString &text)
{
    strike(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        strike(Qt::Key_Delete);
    else
        write(text);
    strike(oneOf(std::array{Qt::Key_Tab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Return}));
}

void RandomUser::dragOn(QWidget *canvas, QPoint from, QPoint to, Qt::KeyboardModifiers held)
{
    QTest::mousePress(canvas, Qt::LeftButton, held, from);
    constexpr int steps = 4;
    for (int step = 1; step <= steps; ++step) {
        const QPointF at = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(canvas, &move);
    }
    if (m_dice.oneIn(10)) {
        const Stroke stroke = oneOf(m_strokes);
        strike(stroke.key, stroke.modifiers);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, held, to);
    QApplication::processEvents();
}

void RandomUser::answer()
{
    QWidget *open = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                      : QApplication::activeModalWidget();
    m_willAnswer = false;
    if (!open || QThread::currentThread()->loopLevel() == 0)
        return;
    QWidget *target = open->focusWidget() ? open->focusWidget() : open;
    const bool mayAnswer = !qobject_cast<QMessageBox *>(open) && !qobject_cast<QFileDialog *>(open) &&
                           !qobject_cast<ExportDialog *>(open);
    Qt::Key key = Qt::Key_Escape;
    if (mayAnswer && ++m_answers < mostAnswers) {
        key = qobject_cast<QMenu *>(open)
                  ? oneOf(std::array{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Return,
                                     Qt::Key_Escape})
                  : oneOf(std::array{Qt::Key_X, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape});
    }
    tell(QStringLiteral("answers %1 with %2")
             .arg(QString::fromLatin1(open->metaObject()->className()), keyName(key, Qt::NoModifier)));
    QTest::keyClick(target, key);
}

void RandomUser::closeWhatIsOpen()
{
    for (int i = 0; i < 8; ++i) {
        QWidget *open = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                          : QApplication::activeModalWidget();
        if (!open)
            break;
        QTest::keyClick(open, Qt::Key_Escape);
        QApplication::processEvents();
    }
    comeBack();
}

} // namespace espalier
