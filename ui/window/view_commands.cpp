// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/view_commands.h"

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/panels/words.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace espalier {
namespace {

constexpr int levelKeys = 8;
constexpr std::array colourings{ColorBy::Tier,      ColorBy::Status,  ColorBy::Owner,  ColorBy::Team,
                                ColorBy::Indicator, ColorBy::Channel, ColorBy::Horizon};
constexpr std::array drawings{Drawing::TopDown, Drawing::LeftRight, Drawing::Outline};

/// One of several: checked when it is the one in force.
template <class Run>
void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool on, Run run)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, run);
}

} // namespace

ViewCommands::ViewCommands(CanvasView &canvas, const Document &document, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_document(document)
{
}

void ViewCommands::goToRoot()
{
    const std::vector<Slot> tops = topNodes(m_document.tree());
    if (!tops.empty())
        m_canvas.setCurrent(m_document.tree().nodes().at(tops.front())->id);
}

void ViewCommands::goToParent()
{
    const Tree &tree = m_document.tree();
    const Slot current = tree.nodes().slotOf(m_canvas.current());
    const Slot parent = current == noSlot ? noSlot : tree.parentOf(current);
    if (parent != noSlot)
        m_canvas.setCurrent(tree.nodes().at(parent)->id);
}

void ViewCommands::showLevel(int level)
{
    const std::vector<Slot> tiers = tiersInOrder(m_document.tree());
    const bool all = level >= static_cast<int>(tiers.size());
    m_canvas.showToTier(all ? TierId()
                            : m_document.tree().tiers().at(tiers[static_cast<std::size_t>(level - 1)])->id);
}

QString ViewCommands::tierName() const
{
    const Tier *tier = m_document.tree().find(m_canvas.viewState().toTier);
    return tier ? tier->name : tr("all");
}

QString ViewCommands::colourName() const
{
    return capitalised(word(m_canvas.viewState().colorBy));
}

void ViewCommands::fillTierMenu(QMenu *menu, const Actions &actions)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const TierId now = m_canvas.viewState().toTier;
    const std::vector<Slot> tiers = tiersInOrder(m_document.tree());
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool last = i + 1 == tiers.size();
        const Tier &tier = *m_document.tree().tiers().at(tiers[i]);
        const QString name = tier.plural.isEmpty() ? tier.name : tier.plural;
        const bool on = last ? now.isNull() : now == tier.id;
        const int level = static_cast<int>(i) + 1;
        QString text = last ? tr("All, to %1").arg(name) : tr("To %1").arg(name);
        if (level <= levelKeys) {
            const QByteArray action = "view.level" + QByteArray::number(level);
            text += QLatin1Char('\t') + actions.keysOf(action.constData());
        }
        addChoice(menu, group, text, on, [this, level] { showLevel(level); });
    }
}

void ViewCommands::fillColourMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const ColorBy by : colourings)
        addChoice(menu, group, capitalised(word(by)), m_canvas.viewState().colorBy == by,
                  [this, by] { m_canvas.setColorBy(by); });
}

void ViewCommands::fillDrawingMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const Drawing drawing : drawings)
        addChoice(menu, group, capitalised(word(drawing)), m_canvas.viewState().drawing == drawing,
                  [this, drawing] { m_canvas.setDrawing(drawing); });
}

std::vector<ActionRow> ViewCommands::rows()
{
    using Keys = QList<QKeySequence>;
    std::vector<ActionRow> rows{
        {"view.foldAll", QT_TRANSLATE_NOOP("Actions", "Fold all"), "", "fold", Menu::View, 1,
         Keys{QKeySequence(Qt::ALT | Qt::Key_Home)}, Reach::Window, OpenTree, [this] { m_canvas.foldAll(); }},
        {"view.unfoldAll", QT_TRANSLATE_NOOP("Actions", "Unfold all"), "", "unfold", Menu::View, 1,
         Keys{QKeySequence(Qt::ALT | Qt::Key_End)}, Reach::Window, OpenTree,
         [this] { m_canvas.unfoldAll(); }},
        {"view.focus", QT_TRANSLATE_NOOP("Actions", "Focus branch"),
         QT_TRANSLATE_NOOP("Actions", "Show only the selected branch"), "focus", Menu::View, 1,
         Keys{QKeySequence(Qt::Key_F6)}, Reach::Window, OpenTree | OneNode,
         [this] { m_canvas.focusOn(m_canvas.current()); }},
        {"view.focusOut", QT_TRANSLATE_NOOP("Actions", "Step out of focus"),
         QT_TRANSLATE_NOOP("Actions", "Show the branch above, in the end the whole tree"), "", Menu::View, 1,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F6)}, Reach::Window, OpenTree | Focused,
         [this] { m_canvas.focusOut(); }},
        {"view.root", QT_TRANSLATE_NOOP("Actions", "Go to the goal"), "", "", Menu::View, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Home)}, Reach::Window, OpenTree, [this] { goToRoot(); }},
        {"view.parent", QT_TRANSLATE_NOOP("Actions", "Go to the parent"),
         QT_TRANSLATE_NOOP("Actions", "Select what the node stands under"), "", Menu::View, 2,
         Keys{QKeySequence(Qt::Key_Backspace)}, Reach::Trees, OpenTree | OneNode | HasParent,
         [this] { goToParent(); }},
        {"view.branch", QT_TRANSLATE_NOOP("Actions", "Select branch"),
         QT_TRANSLATE_NOOP("Actions", "Select the node and all that is placed under it"), "", Menu::Edit, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, Reach::Window, OpenTree | OneNode,
         [this] { m_canvas.selectBranch(m_canvas.current()); }},
        {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom in"), "", "zoom-in", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, Reach::Window,
         OpenTree, [this] { m_canvas.zoomIn(); }},
        {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "", "zoom-out", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Minus)}, Reach::Window, OpenTree,
         [this] { m_canvas.zoomOut(); }},
        {"view.zoom100", QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %"), "", "", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_0)}, Reach::Window, OpenTree, [this] { m_canvas.zoomTo(1); }},
        {"view.fit", QT_TRANSLATE_NOOP("Actions", "Fit the window"),
         QT_TRANSLATE_NOOP("Actions", "The whole drawing, as large as the window allows"), "fit", Menu::View,
         3, Keys{QKeySequence(Qt::CTRL | Qt::Key_9)}, Reach::Window, OpenTree,
         [this] { m_canvas.zoomToFit(); }},
        {"view.questions",
         QT_TRANSLATE_NOOP("Actions", "Questions"),
         QT_TRANSLATE_NOOP("Actions", "Show each card's question"),
         "",
         Menu::View,
         4,
         {},
         Reach::Window,
         OpenTree,
         [this] { m_canvas.setQuestions(!m_canvas.viewState().questions); },
         true},
        {"view.legend",
         QT_TRANSLATE_NOOP("Actions", "Legend"),
         "",
         "",
         Menu::View,
         4,
         {},
         Reach::Window,
         OpenTree,
         [this] { m_canvas.setLegend(!m_canvas.viewState().legend); },
         true},
        {"view.minimap",
         QT_TRANSLATE_NOOP("Actions", "Minimap"),
         "",
         "",
         Menu::View,
         4,
         {},
         Reach::Window,
         OpenTree,
         [this] { m_canvas.setMinimap(!m_canvas.viewState().minimap); },
         true},
    };
    static constexpr std::array levels{
        std::pair{"view.level1", QT_TRANSLATE_NOOP("Actions", "Show to tier 1")},
        std::pair{"view.level2", QT_TRANSLATE_NOOP("Actions", "Show to tier 2")},
        std::pair{"view.level3", QT_TRANSLATE_NOOP("Actions", "Show to tier 3")},
        std::pair{"view.level4", QT_TRANSLATE_NOOP("Actions", "Show to tier 4")},
        std::pair{"view.level5", QT_TRANSLATE_NOOP("Actions", "Show to tier 5")},
        std::pair{"view.level6", QT_TRANSLATE_NOOP("Actions", "Show to tier 6")},
        std::pair{"view.level7", QT_TRANSLATE_NOOP("Actions", "Show to tier 7")},
        std::pair{"view.level8", QT_TRANSLATE_NOOP("Actions", "Show to tier 8")},
    };
    static_assert(levels.size() == levelKeys);
    for (int i = 0; i < levelKeys; ++i) {
        const auto &[id, text] = levels[static_cast<std::size_t>(i)];
        rows.push_back({id, text, "", "tier", Menu::None, 0, Keys{QKeySequence(Qt::CTRL | (Qt::Key_1 + i))},
                        Reach::Window, OpenTree, [this, i] { showLevel(i + 1); }});
    }
    return rows;
}

} // namespace espalier
