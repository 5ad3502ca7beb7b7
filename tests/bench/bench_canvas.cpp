// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the canvas costs beside a bare scroll area that paints the same arrays. Each benchmark is one line of
// the table "Canvas" of the quality figures. Runs without a display.
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "tests/bench/alternating.h"
#include "tests/bench/bare_canvas.h"
#include "tests/bench/bench_tree.h"
#include "ui/canvas/canvas_view.h"
#include "ui/impact/impact_report.h"

#include <QApplication>
#include <QTest>

#include <malloc.h>
#include <memory>

namespace espalier {
namespace {

void show(QAbstractScrollArea &area)
{
    area.resize(windowSize);
    area.show();
    QApplication::processEvents();
}

void look(CanvasView &view, double zoom, QPointF centre)
{
    ViewState state = view.viewState();
    state.zoom = zoom;
    state.centre = centre;
    view.setViewState(state);
}

/// A canvas and its floor on one tree.
struct Pair
{
    explicit Pair(std::size_t count)
        : document(treeOf(count)), derivation(document, day), view(derivation),
          bare(document.tree(), derivation.now())
    {
        view.setMotion(0);
        show(view);
        view.unfoldAll();              // a large tree opens to the tier that can be read
        bare.layOut(view.viewState()); // the same cards in the same places
        show(bare);
        middle = view.stage().restOf(view.stage().size() / 2).center();
    }
    void look(double zoom, QPointF centre)
    {
        espalier::look(view, zoom, centre);
        bare.look(zoom, centre);
        flush(view);
        flush(bare);
    }
    [[nodiscard]] double fitZoom() const
    {
        const QRectF bounds = view.stage().bounds();
        return std::min(windowSize.width() / bounds.width(), windowSize.height() / bounds.height());
    }

    Document document;
    Derivation derivation;
    CanvasView view;
    BareCanvas bare;
    QPointF middle;
};

std::unique_ptr<Pair> onlyPair;

/// The pair of this size; it is kept for the next line of the table.
Pair &pairOf(const benchmark::State &state)
{
    static std::int64_t count = 0;
    if (!onlyPair || count != state.range(0)) {
        count = state.range(0);
        onlyPair.reset();
        onlyPair = std::make_unique<Pair>(static_cast<std::size_t>(count));
    }
    return *onlyPair;
}

void repaintBoth(benchmark::State &state, Pair &pair, double allowed)
{
    compare(
        state, allowed, [&](int) { pair.view.viewport()->repaint(); },
        [&](int) { pair.bare.viewport()->repaint(); });
}

void fullPaint100(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.look(1, pair.middle);
    repaintBoth(state, pair, 1.5);
}

void fullPaint30(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.look(0.3, pair.middle);
    repaintBoth(state, pair, 1.5);
}

void fit(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.look(pair.fitZoom(), pair.view.stage().bounds().center());
    repaintBoth(state, pair, 2);
}

void panBoth(benchmark::State &state, Pair &pair)
{
    pair.look(1, pair.middle);
    const auto pan = [](QAbstractScrollArea &area, int round) {
        const int way = round % 2 == 0 ? 1 : -1;
        for (int i = 0; i < 10; ++i) {
            area.horizontalScrollBar()->setValue(area.horizontalScrollBar()->value() + way * 37);
            area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + way * 21);
            flush(area);
        }
    };
    compare(state, 1.5, [&](int round) { pan(pair.view, round); }, [&](int round) { pan(pair.bare, round); });
}

void panStep(benchmark::State &state)
{
    panBoth(state, pairOf(state));
}

/// What the node in the first third of the tree reaches.
Spotlight impactIn(Pair &pair)
{
    const Tree &tree = pair.document.tree();
    const Slot node = pair.view.stage().slotOf(pair.view.stage().size() / 3);
    return ImpactReport::of(tree, pair.derivation.now(),
                            {ImpactQuestion::Kind::Loss, tree.nodes().at(tree.parentOf(node))->id})
        ->spotlight();
}

/// While an impact is shown.
void litPanStep(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.view.setSpotlight(impactIn(pair));
    panBoth(state, pair);
    pair.view.setSpotlight({});
}

/// From the question to the painted frame.
void showImpact(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.look(1, pair.middle);
    for (auto _ : state) {
        pair.view.setSpotlight(impactIn(pair));
        pair.view.viewport()->repaint();
    }
    pair.view.setSpotlight({});
}

void dragStep(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    CanvasView &view = pair.view;
    pair.look(1, pair.middle);
    const auto mouse = [&view](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    };
    const Slot slot = view.stage().slotOf(view.stage().size() / 2);
    const QPoint grip = view.cardRect(pair.document.tree().nodes().at(slot)->id).center();
    mouse(QEvent::MouseButtonPress, grip);
    mouse(QEvent::MouseMove, grip + QPoint(20, 20));
    compare(
        state, 1.5,
        [&](int) {
            for (int i = 0; i < 10; ++i) {
                mouse(QEvent::MouseMove, grip + QPoint(40 + i * 7, 30 + i * 3));
                flush(view);
            }
        },
        [&](int) {
            for (int i = 0; i < 10; ++i) {
                pair.bare.dragTo(grip + QPoint(40 + i * 7, 30 + i * 3));
                flush(pair.bare);
            }
        });
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton);
    pair.bare.dragTo(QPoint(-1, -1));
}

void relayoutAndPaint(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    pair.look(pair.fitZoom(), pair.view.stage().bounds().center());
    // The same layout of the same cards on both sides.
    ViewState other = pair.view.viewState();
    compare(
        state, 1.5,
        [&](int) {
            pair.view.unfoldAll();
            pair.view.viewport()->update();
            flush(pair.view);
        },
        [&](int) {
            pair.bare.layOut(other);
            pair.bare.viewport()->update();
            flush(pair.bare);
        });
}

void worstZoomFrame(benchmark::State &state)
{
    Pair &pair = pairOf(state);
    const double from = pair.fitZoom();
    const auto worst = [from](const std::function<void(double)> &frame) {
        double longest = 0;
        for (int i = 0; i <= 24; ++i) {
            const double zoom = from * std::pow(1.0 / from, i / 24.0);
            longest = std::max(longest, timed([&] { frame(zoom); }));
        }
        return longest;
    };
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto once : state) {
        for (int round = 0; round < 7; ++round) {
            ours.push_back(worst([&](double zoom) {
                pair.view.zoomTo(zoom);
                flush(pair.view);
            }));
            theirs.push_back(worst([&](double zoom) {
                pair.bare.look(zoom, pair.middle);
                flush(pair.bare);
            }));
        }
    }
    report(state, median(ours), median(theirs), 1.3);
}

void buildFromModel(benchmark::State &state)
{
    const Document document(treeOf(static_cast<std::size_t>(state.range(0))));
    const Derivation derivation(document, day);
    (void)derivation.now();
    compare(
        state, 2, [&](int) { const CanvasView view(derivation); },
        [&](int) { const BareCanvas bare(document.tree(), derivation.now()); });
}

/// Passes over the whole tree that a key press may lead to.
void deriveAll(benchmark::State &state)
{
    const Tree tree = treeOf(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] auto once : state)
        benchmark::DoNotOptimize(derive(tree, day));
    state.counters["nodes"] =
        benchmark::Counter(static_cast<double>(state.range(0)),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void stageRebuild(benchmark::State &state)
{
    const Tree tree = treeOf(static_cast<std::size_t>(state.range(0)));
    Stage stage;
    for ([[maybe_unused]] auto once : state)
        stage.rebuild(tree, ViewState(), {}, Faces::cardPixels());
    state.counters["nodes"] =
        benchmark::Counter(static_cast<double>(state.range(0)),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// Bytes on the heap that the view takes, its sprites aside; what is derived belongs to all views together.
void viewMemory(benchmark::State &state)
{
    const Document document(treeOf(static_cast<std::size_t>(state.range(0))));
    const Derivation derivation(document, day);
    (void)derivation.now();
    double bytes = 0;
    for ([[maybe_unused]] auto once : state) {
        malloc_trim(0);
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        CanvasView view(derivation);
        view.unfoldAll();
        bytes = static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd - before);
    }
    state.counters["bytes_per_node"] = bytes / static_cast<double>(state.range(0));
    state.counters["allowed"] = 100;
}

/// One iteration each: the rounds are inside, the two sides in turn.
void line(benchmark::internal::Benchmark *each)
{
    each->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
}
void sizes(benchmark::internal::Benchmark *each)
{
    for (const std::int64_t count : {1'000, 10'000, 100'000})
        each->Arg(count);
    line(each);
}
void largeSizes(benchmark::internal::Benchmark *each)
{
    each->Arg(10'000)->Arg(100'000);
    line(each);
}

BENCHMARK(fullPaint100)->Apply(sizes);
BENCHMARK(panStep)->Apply(sizes);
BENCHMARK(litPanStep)->Apply(sizes);
BENCHMARK(dragStep)->Apply(sizes);
BENCHMARK(fullPaint30)->Apply(sizes);
BENCHMARK(fit)->Apply(sizes);
BENCHMARK(relayoutAndPaint)->Apply(largeSizes);
BENCHMARK(worstZoomFrame)->Apply(largeSizes);
BENCHMARK(buildFromModel)->Apply(largeSizes);
BENCHMARK(viewMemory)->Arg(1'000)->Apply(largeSizes);
BENCHMARK(showImpact)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(deriveAll)->Arg(10'000)->Arg(100'000)->MeasureProcessCPUTime();
BENCHMARK(stageRebuild)->Arg(10'000)->Arg(100'000)->MeasureProcessCPUTime();

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
    espalier::onlyPair.reset();
    return 0;
}
