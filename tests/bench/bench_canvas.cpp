// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the canvas costs beside a bare scroll area that paints the same arrays: rounds of both alternate in
// one run, and the ratio of their medians (process CPU time) is what counts. Prints the table "Canvas" of the
// quality figures; a line that misses its figure is marked. Runs without a display.
#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <malloc.h>

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
        std::fprintf(stderr, "%s\n", qPrintable(applied.error().what));
    return tree;
}

/// The floor: the same arrays, painted by a scroll area and nothing else.
class BareCanvas final : public QAbstractScrollArea
{
public:
    explicit BareCanvas(const Tree &tree) : m_tree(tree), m_derived(derive(tree, QDate(2026, 3, 2)))
    {
        setFrameStyle(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        faces.setTheme(themeOf(ThemeKind::Light));
        faces.reset(m_tree, m_derived, {});
        layOut();
    }
    void layOut() { stage.rebuild(m_tree, ViewState(), {}, Faces::cardPixels()); }
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
    Derived m_derived;
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

bool missed = false;

void report(const char *what, std::size_t nodes, double canvas, double bare, double allowed)
{
    const double ratio = canvas / bare;
    missed = missed || ratio > allowed;
    std::printf("| %-34s | %7zu | %9.3f | %9.3f | %6.2f | %5.1f | %s |\n", what, nodes, canvas, bare, ratio,
                allowed, ratio <= allowed ? "yes" : "NO");
}

/// Both works alternate; the medians are compared.
void compare(const char *what, std::size_t nodes, double allowed, const std::function<void(int)> &canvas,
             const std::function<void(int)> &bare)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = -2; round < rounds; ++round) {
        const double first = timed([&] { canvas(round); });
        const double second = timed([&] { bare(round); });
        if (round >= 0) {
            ours.push_back(first);
            theirs.push_back(second);
        }
    }
    report(what, nodes, median(ours), median(theirs), allowed);
}

double worstZoomFrame(const std::function<void(double)> &frame, double from)
{
    double worst = 0;
    for (int i = 0; i <= 24; ++i) {
        const double zoom = from * std::pow(1.0 / from, i / 24.0);
        worst = std::max(worst, timed([&] { frame(zoom); }));
    }
    return worst;
}

void benchPainting(std::size_t count)
{
    Document document(treeOf(count));
    CanvasView view(document, QDate(2026, 3, 2));
    view.setMotion(0);
    BareCanvas bare(document.tree());
    show(view);
    show(bare);
    const QRectF bounds = view.stage().bounds();
    const QPointF middle = view.stage().restOf(view.stage().size() / 2).center();

    look(view, 1, middle);
    bare.look(1, middle);
    compare(
        "full paint, 100 %", count, 1.5, [&](int) { view.viewport()->repaint(); },
        [&](int) { bare.viewport()->repaint(); });
    const auto pan = [](QAbstractScrollArea &area, int round) {
        const int way = round % 2 == 0 ? 1 : -1;
        for (int i = 0; i < 10; ++i) {
            area.horizontalScrollBar()->setValue(area.horizontalScrollBar()->value() + way * 37);
            area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + way * 21);
            flush(area);
        }
    };
    compare(
        "ten pan steps, 100 %", count, 1.5, [&](int round) { pan(view, round); },
        [&](int round) { pan(bare, round); });

    look(view, 1, middle);
    bare.look(1, middle);
    flush(view);
    flush(bare);
    const auto mouse = [&view](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    };
    const QPoint grip =
        view.cardRect(document.tree().nodes().at(view.stage().slotOf(view.stage().size() / 2))->id).center();
    mouse(QEvent::MouseButtonPress, grip);
    mouse(QEvent::MouseMove, grip + QPoint(20, 20));
    compare(
        "ten drag steps, 100 %", count, 1.5,
        [&](int) {
            for (int i = 0; i < 10; ++i) {
                mouse(QEvent::MouseMove, grip + QPoint(40 + i * 7, 30 + i * 3));
                flush(view);
            }
        },
        [&](int) {
            for (int i = 0; i < 10; ++i) {
                bare.dragTo(grip + QPoint(40 + i * 7, 30 + i * 3));
                flush(bare);
            }
        });
    QTest::keyClick(&view, Qt::Key_Escape);

    look(view, 0.3, middle);
    bare.look(0.3, middle);
    compare(
        "full paint, 30 %", count, 1.5, [&](int) { view.viewport()->repaint(); },
        [&](int) { bare.viewport()->repaint(); });
    const double fit = std::min(windowSize.width() / bounds.width(), windowSize.height() / bounds.height());
    look(view, fit, bounds.center());
    bare.look(fit, bounds.center());
    compare(
        "fit", count, 2, [&](int) { view.viewport()->repaint(); }, [&](int) { bare.viewport()->repaint(); });
    compare(
        "lay out all and paint", count, 1.5,
        [&](int round) {
            view.setDrawing(round % 2 == 0 ? Drawing::LeftRight : Drawing::TopDown);
            flush(view);
        },
        [&](int) {
            bare.layOut();
            bare.viewport()->update();
            flush(bare);
        });

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < 5; ++round) {
        ours.push_back(worstZoomFrame(
            [&](double zoom) {
                look(view, zoom, middle);
                flush(view);
            },
            fit));
        theirs.push_back(worstZoomFrame(
            [&](double zoom) {
                bare.look(zoom, middle);
                flush(bare);
            },
            fit));
    }
    report("worst frame of 24 zoom steps", count, median(ours), median(theirs), 1.3);
}

void benchBuilding(std::size_t count)
{
    Document document(treeOf(count));
    compare(
        "build from the model", count, 2, [&](int) { const CanvasView view(document, QDate(2026, 3, 2)); },
        [&](int) { const BareCanvas bare(document.tree()); });
}

/// From a key to the painted frame, at 10,000 nodes and at 100.
void benchEditing(std::size_t small, std::size_t large)
{
    struct Side
    {
        explicit Side(std::size_t count) : document(treeOf(count)), view(document, QDate(2026, 3, 2))
        {
            view.setMotion(0);
            show(view);
            node = document.tree().nodes().at(view.stage().slotOf(view.stage().size() / 2))->id;
            look(view, 1, view.stage().restOf(view.stage().size() / 2).center());
            view.setCurrent(node);
            flush(view);
        }
        void perform(Change change)
        {
            Step step;
            step.change = std::move(change);
            if (!document.perform(step))
                std::fprintf(stderr, "an edit was refused\n");
            flush(view);
        }
        Document document;
        CanvasView view;
        NodeId node;
        CountedIds ids{7};
        Context context{ids, QDate(2026, 3, 2), QStringLiteral("Bench")};
    };
    Side few(small);
    Side many(large);
    const auto both = [&](const char *what, const std::function<void(Side &, int)> &work) {
        compare(what, large, 2, [&](int round) { work(many, round); }, [&](int round) { work(few, round); });
    };
    both("title edit, against 100 nodes", [](Side &side, int round) {
        const auto before =
            side.document.tree().nodes().shared(side.document.tree().nodes().slotOf(side.node));
        Node after = *before;
        after.title = QStringLiteral("Another title %1").arg(round);
        Change change;
        change.nodes.push_back({before, std::make_shared<const Node>(after)});
        side.perform(change);
    });
    both("child, against 100 nodes", [](Side &side, int) {
        side.perform(*edit::addChild(side.document.tree(), side.node, QStringLiteral("New"), side.context));
    });
    both("undo, against 100 nodes", [](Side &side, int) {
        if (!side.document.undo())
            std::fprintf(stderr, "nothing to undo\n");
        flush(side.view);
    });
    both("fold, against 100 nodes", [](Side &side, int) {
        side.view.toggleFold(side.node);
        flush(side.view);
    });
}

void benchMemory(std::size_t count)
{
    Document document(treeOf(count));
    malloc_trim(0);
    const std::size_t before = mallinfo2().uordblks;
    CanvasView view(document, QDate(2026, 3, 2));
    const std::size_t after = mallinfo2().uordblks;
    const double bytes = static_cast<double>(after - before) / static_cast<double>(count);
    report("bytes a node, derived included", count, bytes, 1, 100 + sizeof(DerivedNode));
}

} // namespace
} // namespace espalier

int main(int argc, char **argv)
{
    using namespace espalier;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::printf("| what | nodes | canvas ms | bare ms | ratio | allowed | reached "
                "|\n|---|---|---|---|---|---|---|\n");
    for (const std::size_t count : {std::size_t{1'000}, std::size_t{10'000}, std::size_t{100'000}})
        benchPainting(count);
    benchBuilding(10'000);
    benchBuilding(100'000);
    benchEditing(100, 10'000);
    benchMemory(10'000);
    benchMemory(100'000);
    return missed ? 1 : 0;
}
