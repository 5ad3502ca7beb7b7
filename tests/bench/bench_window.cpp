// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// From a key to the painted frame in the whole window, with outline, inspector and lists: at 10,000 nodes
// beside the same at 100. Real events; one line each of the table of quality figures. Runs without a display.
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "tests/bench/alternating.h"
#include "tests/bench/bench_tree.h"
#include "ui/settings/passwords.h"
#include "ui/window/clock.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace espalier {
namespace {

constexpr QSize windowSize{1920, 1080};
constexpr double allowedRatio = 2;

/// A window at 100 % on a node of the lowest tier but one, so that both trees lose the same by a fold.
struct Desk
{
    explicit Desk(std::size_t count)
    {
        canvas.setMotion(0); // frames in between are no part of a key
        window.resize(windowSize);
        window.show();
        window.files().adopt(treeOf(count), true);
        canvas.unfoldAll();
        const Tree &tree = window.document().tree();
        const Slot above = tree.parentOf(canvas.stage().slotOf(canvas.stage().size() / 2));
        node = tree.nodes().at(above)->id;
        canvas.zoomTo(1);
        canvas.setCurrent(node);
        canvas.centerOnNode(node);
        QApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(&window);
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &canvas, key, modifiers);
        flush(window);
    }
    void letters(const char *text)
    {
        for (; *text; ++text) {
            QTest::keyClick(QApplication::focusWidget(), *text);
            flush(window);
        }
    }
    void mouse(QEvent::Type type, QPoint at)
    {
        const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), Qt::LeftButton, buttons, {});
        QApplication::sendEvent(canvas.viewport(), &event);
        flush(window);
    }
    /// Where each round begins: the canvas has the focus, the node is current.
    void ready()
    {
        QApplication::setActiveWindow(&window);
        canvas.setFocus();
        canvas.setCurrent(node);
        flush(window);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance{AppearanceChoice::Light};
    Clock clock{[] { return QDateTime(day, QTime(12, 0)); }};
    NoPasswords passwords;
    MainWindow window{settings, appearance, clock, passwords};
    CanvasView &canvas = window.canvas();
    NodeId node;
};

void keys(benchmark::State &state, const std::function<void(Desk &)> &work)
{
    Desk few(100);
    Desk many(static_cast<std::size_t>(state.range(0)));
    const auto on = [&](Desk &desk) {
        return [&](int) {
            desk.ready();
            work(desk);
        };
    };
    compare(state, allowedRatio, on(many), on(few));
    for (Desk *desk : {&few, &many})
        desk->window.document().markClean(); // or closing it would ask
}

void windowTitle(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.letters("x");
        desk.key(Qt::Key_Return);
    });
}

void windowToken(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.letters(" >>sh");
        desk.key(Qt::Key_Escape); // the completion
        desk.key(Qt::Key_Escape);
    });
}

void windowChild(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.key(Qt::Key_Tab);
        desk.letters("n");
        desk.key(Qt::Key_Return);
    });
}

void windowFold(benchmark::State &state)
{
    keys(state, [](Desk &desk) { desk.key(Qt::Key_Space); });
}

void windowArrow(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Left);
    });
}

/// The first driver to the end of its row, by a drop on the card it stands under.
void windowDrag(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        const Tree &tree = desk.window.document().tree();
        const Slot first = tree.drivers(tree.nodes().slotOf(desk.node)).front().node;
        const QPoint from = desk.canvas.cardRect(tree.nodes().at(first)->id).center();
        const QPoint to = desk.canvas.cardRect(desk.node).center();
        desk.mouse(QEvent::MouseButtonPress, from);
        for (int i = 1; i <= 10; ++i)
            desk.mouse(QEvent::MouseMove, from + (to - from) * i / 10);
        desk.mouse(QEvent::MouseButtonRelease, to);
    });
}

void windowUndo(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.letters("x");
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    });
}

/// Also support, by keys: the card nearest above that would do, and out again.
void windowLink(benchmark::State &state)
{
    keys(state, [](Desk &desk) {
        desk.key(Qt::Key_L, Qt::ControlModifier);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Escape);
    });
}

void line(benchmark::internal::Benchmark *each)
{
    each->Arg(10'000)->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
}

BENCHMARK(windowTitle)->Apply(line);
BENCHMARK(windowToken)->Apply(line);
BENCHMARK(windowChild)->Apply(line);
BENCHMARK(windowFold)->Apply(line);
BENCHMARK(windowArrow)->Apply(line);
BENCHMARK(windowDrag)->Apply(line);
BENCHMARK(windowUndo)->Apply(line);
BENCHMARK(windowLink)->Apply(line);

} // namespace
} // namespace espalier

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
