// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the canvas costs beside a bare scroll area that paints the same arrays. Each benchmark is one line of
// the table "Canvas" of the quality figures: rounds of both sides alternate within its one iteration, and its
// counters say the medians of process CPU time (canvas_ms, floor_ms), their `ratio` and what is `allowed`.
// Runs without a display.
#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <memory>
#include <stdexcept>

namespace espalier {
namespace {

constexpr QSize windowSize{1920, 1080};
constexpr int rounds = 9;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double timed(const std::function<void()> &work)
{
    const double start = cpuMilliseconds();
    work();
    return cpuMilliseconds() - start;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// A tree of six drivers a node, with the words and values of real ones.
Tree treeOf(std::size_t count)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Bench")};
    Tree tree = edit::newTree(context);
    const std::vector<Slot> tiers = tiersInOrder(tree);
    Change change;
    std::vector<NodeId> nodes;
    std::vector<std::size_t> depth;
    std::vector<PersonId> people;
    for (int i = 0; i < 20; ++i) {
        Person person;
        person.id = ids.make<Person>();
        person.name = QStringLiteral("Person Number%1").arg(i);
        people.push_back(person.id);
        appendNew(change, person);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t parent = i == 0 ? 0 : (i - 1) / 6;
        depth.push_back(i == 0 ? 0 : depth[parent] + 1);
        Node node;
        node.id = nodes.emplace_back(ids.make<Node>());
        node.rank = QByteArray("a") + QByteArray::number(static_cast<qulonglong>(i % 6));
        node.tier = tree.tiers().at(tiers[std::min(depth[i], tiers.size() - 1)])->id;
        node.title = QStringLiteral("Share of qualified visitors who come back, number %1").arg(i);
        node.question = QStringLiteral("Do they come back on their own?");
        node.code = QStringLiteral("M-%1").arg(i);
        node.owner = people[i % people.size()];
        node.unit.kind = Unit::Kind::Percent;
        node.targetValue = 40;
        appendNew(change, node);
        if (i > 0) {
            Link link;
            link.child = node.id;
            link.parent = nodes[parent];
            link.primary = true;
            link.rank = node.rank;
            appendNew(change, link);
        }
        Observation observation;
        observation.id = ids.make<Observation>();
        observation.node = node.id;
        observation.period = {QDate(2026, 2, 1), QDate(2026, 2, 28), {}};
        observation.value = 30 + static_cast<double>(i % 15);
        appendNew(change, observation);
    }
    if (const Result<void> applied = tree.apply(change); !applied)
        throw std::logic_error(applied.error().what.toStdString());
    return tree;
}

/// The floor: the same arrays, painted by a scroll area and nothing else.
class BareCanvas final : public QAbstractScrollArea
{
public:
    BareCanvas(const Tree &tree, const Derived &derived) : m_tree(tree)
    {
        setFrameStyle(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        faces.setTheme(themeOf(ThemeKind::Light));
        faces.reset(m_tree, derived, {});
        layOut();
    }
    void layOut(const ViewState &view = {}) { stage.rebuild(m_tree, view, {}, Faces::cardPixels()); }
    void look(double zoom, QPointF centre)
    {
        m_zoom = zoom;
        const QSizeF size = stage.bounds().size() * zoom;
        const int margin = 4000;
        horizontalScrollBar()->setRange(-margin, static_cast<int>(size.width()) + margin);
        verticalScrollBar()->setRange(-margin, static_cast<int>(size.height()) + margin);
        horizontalScrollBar()->setValue(
            static_cast<int>(std::lround(centre.x() * zoom - windowSize.width() / 2.0)));
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(centre.y() * zoom - windowSize.height() / 2.0)));
        viewport()->update();
    }
    void dragTo(QPoint at)
    {
        const QSize size = (QSizeF(Faces::cardPixels()) * m_zoom).toSize() + QSize(20, 30);
        viewport()->update(QRect(m_dragged, size));
        m_dragged = at;
        viewport()->update(QRect(m_dragged, size));
    }

    Stage stage;
    Faces faces;

protected:
    void scrollContentsBy(int dx, int dy) override { viewport()->scroll(dx, dy); }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        for (const QRect &rect : event->region())
            paintPart(painter, rect);
    }

private:
    void paintPart(QPainter &painter, const QRect &rect)
    {
        const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
        const QRectF part((QPointF(rect.topLeft()) + scroll) / m_zoom, QSizeF(rect.size()) / m_zoom);
        const QRectF window = part.adjusted(-28, -28, 28, 28);
        painter.setClipRect(rect);
        painter.fillRect(rect, toColor(faces.theme().bandEven));
        paintLines(painter, window, scroll);
        if (m_zoom < Faces::shapeZoom) {
            paintRectangles(painter, window, scroll);
        } else {
            stage.visitCards(window, [&](Card card) {
                faces.paintCard(painter, stage.restOf(card).topLeft() * m_zoom - scroll, m_zoom,
                                stage.slotOf(card), 0, false);
            });
        }
        if (m_dragged.x() >= 0)
            faces.paintCard(painter, m_dragged, m_zoom, stage.slotOf(0), 0, false);
    }
    void paintLines(QPainter &painter, const QRectF &window, const QPointF &scroll)
    {
        std::array<QPointF, 5> points;
        const bool thin = m_zoom < Faces::textZoom;
        painter.setRenderHint(QPainter::Antialiasing, !thin);
        painter.setPen(QPen(toColor(faces.theme().line), thin ? 0 : 2));
        m_lines.clear();
        const double shortest = m_zoom < Faces::shapeZoom ? 3 : 1;
        const QRectF bounds = window.adjusted(-4, -4, 4, 4);
        stage.visitLines(window, [&](Card card) {
            const std::size_t count = stage.lineTo(card, points);
            for (std::size_t i = 1; i < count; ++i) {
                const QPointF from(std::clamp(points[i - 1].x(), bounds.left(), bounds.right()),
                                   std::clamp(points[i - 1].y(), bounds.top(), bounds.bottom()));
                const QPointF to(std::clamp(points[i].x(), bounds.left(), bounds.right()),
                                 std::clamp(points[i].y(), bounds.top(), bounds.bottom()));
                if ((std::abs(from.x() - to.x()) + std::abs(from.y() - to.y())) * m_zoom >= shortest)
                    m_lines.emplace_back((from * m_zoom - scroll).toPoint(),
                                         (to * m_zoom - scroll).toPoint());
            }
        });
        painter.drawLines(m_lines);
    }
    void paintRectangles(QPainter &painter, const QRectF &window, const QPointF &scroll)
    {
        m_rects.resize(faces.colours().size());
        for (std::vector<QRect> &list : m_rects)
            list.clear();
        stage.visitCards(window, [&](Card card) {
            const QRectF box = stage.restOf(card);
            const QPointF corner = box.topLeft() * m_zoom - scroll;
            m_rects[faces.colourOf(stage.slotOf(card))].emplace_back(
                static_cast<int>(corner.x()), static_cast<int>(corner.y()),
                std::max(1, static_cast<int>(box.width() * m_zoom)),
                std::max(1, static_cast<int>(box.height() * m_zoom)));
        });
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < m_rects.size(); ++i) {
            painter.setBrush(toColor(faces.colours()[i].colour));
            painter.drawRects(m_rects[i].data(), static_cast<int>(m_rects[i].size()));
        }
    }

    const Tree &m_tree;
    double m_zoom = 1;
    QPoint m_dragged{-1, -1};
    QList<QLine> m_lines;
    std::vector<std::vector<QRect>> m_rects;
};

void show(QAbstractScrollArea &area)
{
    area.resize(windowSize);
    area.show();
    QApplication::processEvents();
}

/// Everything that is due is done and painted, without waiting for a timer.
void flush(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

void look(CanvasView &view, double zoom, QPointF centre)
{
    ViewState state = view.viewState();
    state.zoom = zoom;
    state.centre = centre;
    view.setViewState(state);
}

/// Sets the counters of one line of the table.
void report(benchmark::State &state, double canvas, double floor, double allowed)
{
    state.counters["canvas_ms"] = canvas;
    state.counters["floor_ms"] = floor;
    state.counters["ratio"] = canvas / floor;
    state.counters["allowed"] = allowed;
}

/// Both works alternate; the medians are compared.
void compare(benchmark::State &state, double allowed, const std::function<void(int)> &canvas,
             const std::function<void(int)> &floor)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto once : state) {
        for (int round = -2; round < rounds; ++round) {
            const double first = timed([&] { canvas(round); });
            const double second = timed([&] { floor(round); });
            if (round >= 0) {
                ours.push_back(first);
                theirs.push_back(second);
            }
        }
    }
    report(state, median(ours), median(theirs), allowed);
}

const QDate day(2026, 3, 2);

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

void panStep(benchmark::State &state)
{
    Pair &pair = pairOf(state);
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

/// One side of a key press: a canvas at 100 % on one card, and verbs on it.
struct Desk
{
    explicit Desk(std::size_t count) : document(treeOf(count)), derivation(document, day), view(derivation)
    {
        view.setMotion(0);
        show(view);
        view.unfoldAll();
        // A node of the lowest tier but one, so that both trees lose the same by a fold.
        node = document.tree().nodes().at(view.stage().slotOf(view.stage().size() / 2))->id;
        const Slot above = document.tree().parentOf(document.tree().nodes().slotOf(node));
        node = document.tree().nodes().at(above)->id;
        look(view, 1, view.stage().restOf(view.stage().cardOf(above)).center());
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
void keySize(benchmark::internal::Benchmark *each)
{
    each->Arg(10'000);
    line(each);
}

BENCHMARK(fullPaint100)->Apply(sizes);
BENCHMARK(panStep)->Apply(sizes);
BENCHMARK(dragStep)->Apply(sizes);
BENCHMARK(fullPaint30)->Apply(sizes);
BENCHMARK(fit)->Apply(sizes);
BENCHMARK(relayoutAndPaint)->Apply(largeSizes);
BENCHMARK(worstZoomFrame)->Apply(largeSizes);
BENCHMARK(buildFromModel)->Apply(largeSizes);
BENCHMARK(keyTitle)->Apply(keySize);
BENCHMARK(keyChild)->Apply(keySize);
BENCHMARK(keyUndo)->Apply(keySize);
BENCHMARK(keyFold)->Apply(keySize);
BENCHMARK(viewMemory)->Arg(1'000)->Apply(largeSizes);
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
