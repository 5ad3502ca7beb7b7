// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// From a verb to the painted frame of the canvas alone: at 10,000 nodes beside the same at 100. What the rest
// of the window adds is bench_window's. Runs without a display.
#include "core/edit/add.h"
#include "core/edit/record.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "tests/bench/alternating.h"
#include "tests/bench/bench_tree.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>

namespace espalier {
namespace {

/// One side of a key press: a canvas at 100 % on one card, and verbs on it.
struct Desk
{
    explicit Desk(std::size_t count) : document(treeOf(count)), derivation(document, day), view(derivation)
    {
        view.setMotion(0);
        view.resize(1920, 1080);
        view.show();
        QApplication::processEvents();
        view.unfoldAll();
        // A node of the lowest tier but one, so that both trees lose the same by a fold.
        node = document.tree().nodes().at(view.stage().slotOf(view.stage().size() / 2))->id;
        const Slot above = document.tree().parentOf(document.tree().nodes().slotOf(node));
        node = document.tree().nodes().at(above)->id;
        ViewState state = view.viewState();
        state.zoom = 1;
        state.centre = view.stage().restOf(view.stage().cardOf(above)).center();
        view.setViewState(state);
        view.setCurrent(node);
        flush(view);
    }
    void perform(const Result<Change> &change)
    {
        if (!change || !document.perform({*change, VerbId::Edit, {}, {}, {}, {}}))
            throw std::logic_error("an edit was refused");
        flush(view);
    }
    Document document;
    Derivation derivation;
    CanvasView view;
    NodeId node;
    CountedIds ids{7};
    Context context{ids, day, QStringLiteral("Bench")};
};

/// From a key to the painted frame; the floor is the same at 100 nodes.
void keyPress(benchmark::State &state, const std::function<void(Desk &, int)> &work)
{
    Desk few(100);
    Desk many(static_cast<std::size_t>(state.range(0)));
    compare(state, 2, [&](int round) { work(many, round); }, [&](int round) { work(few, round); });
}

void keyTitle(benchmark::State &state)
{
    keyPress(state, [](Desk &desk, int round) {
        desk.perform(edit::setField(desk.document.tree(), desk.node, &Node::title,
                                    QStringLiteral("Another title %1").arg(round)));
    });
}

void keyChild(benchmark::State &state)
{
    keyPress(state, [](Desk &desk, int) {
        desk.perform(edit::addChild(desk.document.tree(), desk.node, QStringLiteral("New"), desk.context));
    });
}

void keyUndo(benchmark::State &state)
{
    keyPress(state, [](Desk &desk, int round) {
        // Every other time it is a redo, so that there is always something.
        const Result<void> done = round == -2 ? Result<void>()
                                  : round % 2 ? desk.document.undo()
                                              : desk.document.redo();
        if (round == -2)
            desk.perform(
                edit::addChild(desk.document.tree(), desk.node, QStringLiteral("New"), desk.context));
        if (!done)
            throw std::logic_error("nothing to undo");
        flush(desk.view);
    });
}

void keyFold(benchmark::State &state)
{
    keyPress(state, [](Desk &desk, int) {
        desk.view.toggleFold(desk.node);
        flush(desk.view);
    });
}

void line(benchmark::internal::Benchmark *each)
{
    each->Arg(10'000)->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
}

BENCHMARK(keyTitle)->Apply(line);
BENCHMARK(keyChild)->Apply(line);
BENCHMARK(keyUndo)->Apply(line);
BENCHMARK(keyFold)->Apply(line);

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
