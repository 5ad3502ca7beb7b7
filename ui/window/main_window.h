// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MainWindow: puts the parts of the window together and carries signals between them. Knows who must be told
// what; how things are done is known by the parts.
#pragma once

#include "core/edit/exercise.h"
#include "core/export/export_picture.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "ui/actions/actions.h"
#include "ui/canvas/canvas_view.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/panels/filter_list.h"
#include "ui/settings/settings.h"
#include "ui/style/appearance.h"
#include "ui/window/editing.h"
#include "ui/window/files.h"
#include "ui/window/tree_commands.h"
#include "ui/window/typed_titles.h"
#include "ui/window/view_commands.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace espalier {

class Banner;
class BottomPane;
class BranchTemplates;
class CheckCommands;
class Clock;
class Crumbs;
class FilterBar;
class FindBar;
class ImpactCommands;
class Inspector;
class LinkCommands;
class MatrixPage;
class ValueEntryPage;
class WhatIfPage;
class OutlineModel;
class OutlineView;
class Panes;
class Passwords;
class SecondWindow;
class SavedViews;
class ParkingLot;
class PlaybookCommands;
class RegisterCommands;
class StartPage;
class StatusBar;
class TablePage;
class Toast;
class ToolBar;
class UndoToast;
class Workshop;
class WordsIn;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(Settings &settings, Appearance &appearance, Clock &clock, Passwords &passwords);
    ~MainWindow() override;

    [[nodiscard]] Files &files() { return *m_files; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] CanvasView &canvas() { return *m_canvas; }
    [[nodiscard]] OutlineView &outline() { return *m_outline; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] Workshop &workshop() { return *m_workshop; }
    /// Null while there is none.
    [[nodiscard]] SecondWindow *second() { return m_second.get(); }
    [[nodiscard]] TablePage &table() { return *m_table; }
    [[nodiscard]] MatrixPage &matrix() { return *m_matrix; }
    [[nodiscard]] WhatIfPage &whatIf() { return *m_whatIf; }
    [[nodiscard]] ValueEntryPage &values() { return *m_values; }
    [[nodiscard]] CheckCommands &checks() { return *m_checks; }
    [[nodiscard]] PlaybookCommands &playbook() { return *m_playbook; }
    [[nodiscard]] ImpactCommands &impact() { return *m_impact; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] std::vector<ActionRow> windowRows();
    void buildParts();
    void buildMenus();
    void buildCentre();
    void joinSelection();
    void joinEditing();
    void joinFiles();
    void joinView();
    void joinWorkshop();
    void joinBottom();

    void showOpened();
    void showClosed();
    void showTree();
    void showDoors();
    void goToMissing();
    void finishEdits();
    void keepView();
    void keepPlaces();
    void followChange(const Change &change);
    void followDay(QDate today);
    void showBottom(bool shown);
    void fillBottom();
    void emptyBottom();
    void refreshLists();
    void updateNeeds();
    void updateTitle();
    void updateSaved();
    void updateCrumbs();
    void updateViewState();
    void setBrowsing(bool on);
    void setWorkshop(bool on);
    void parkBeside(bool workshop);
    void showSecond(bool on);
    void toggleFullScreen();
    void choose(const Selection &selection);
    void beginTitle(const NodeId &node);
    void rename();
    void sayError(const Error &error);
    void showMenu(const NodeId &node, const QPoint &at);
    void showLinkMenu(const QPoint &at);
    void showLink(const LinkKey &link);
    /// How long movements on the canvas take, in milliseconds: none where settings or desktop want none.
    [[nodiscard]] int motion() const;
    void search();
    void showShortcuts();
    void showSettings(SettingsDialog::Topic topic);
    void showExport(Sheet sheet);
    void goToPane(int pane);
    void findNext(bool forward);

    // Doors
    void startFromTemplate();
    void startExercise();
    void startFromList();
    void openExample();

    Settings &m_settings;
    Appearance &m_appearance;
    Clock &m_clock;
    Document m_document;
    Derivation m_derivation;
    Editing *m_editing = nullptr;
    Actions *m_actions = nullptr;
    Files *m_files = nullptr;
    TreeCommands *m_treeCommands = nullptr;
    TypedTitles *m_titles = nullptr;
    LinkCommands *m_linkCommands = nullptr;
    WordsIn *m_wordsIn = nullptr;
    ViewCommands *m_viewCommands = nullptr;
    Workshop *m_workshop = nullptr;
    std::unique_ptr<SecondWindow> m_second;
    SavedViews *m_views = nullptr;
    BranchTemplates *m_templates = nullptr;
    RegisterCommands *m_registers = nullptr;
    CheckCommands *m_checks = nullptr;
    PlaybookCommands *m_playbook = nullptr;
    ImpactCommands *m_impact = nullptr;

    CanvasView *m_canvas = nullptr;
    OutlineModel *m_outlineModel = nullptr;
    OutlineView *m_outline = nullptr;
    FilterList *m_filters = nullptr;
    Inspector *m_inspector = nullptr;
    FilterBar *m_filterBar = nullptr;
    FindBar *m_find = nullptr;
    TablePage *m_table = nullptr;
    MatrixPage *m_matrix = nullptr;
    WhatIfPage *m_whatIf = nullptr;
    ValueEntryPage *m_values = nullptr;
    BottomPane *m_bottom = nullptr;
    ParkingLot *m_lot = nullptr;
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    UndoToast *m_undoToast = nullptr;
    StatusBar *m_status = nullptr;
    ToolBar *m_toolBar = nullptr;
    StartPage *m_start = nullptr;
    QStackedWidget *m_stack = nullptr;
    Panes *m_panes = nullptr;
    Crumbs *m_crumbs = nullptr;
    QMenu *m_tierMenu = nullptr;
    QMenu *m_colourMenu = nullptr;
    QMenu *m_drawingMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_viewsMenu = nullptr;
    QTimer m_listsLater; ///< lists and counts follow once the hands are still
    std::vector<NodeId> m_shownFolds;
    std::size_t m_shownCards = 0;
    WindowPlaces m_placesBefore; ///< a workshop
    ExerciseAnswers m_exercise;  ///< of one that was left before it was done
    struct LotPlace
    {
        bool isShown = false;
        QList<int> sizes;
    };
    LotPlace m_lotBefore; ///< a workshop
    bool m_isBrowsing = false;
};

} // namespace espalier
