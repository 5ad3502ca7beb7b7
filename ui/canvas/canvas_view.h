// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView: the drawing in the middle of the window. Shows a Document, follows its changes, and turns
// gestures into signals; it never alters the Document. There may be several on one Document, each with its
// own ViewState. Two items in the scene paint all cards and all links from flat arrays; distances are pixels
// of the drawing at 100 % unless said otherwise. Nodes are named by id; an id that is not in the tree is
// ignored.
#pragma once

#include "core/session/step.h"
#include "ui/canvas/camera.h"
#include "ui/canvas/faces.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/link_picker.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/node_layer.h"
#include "ui/canvas/stage.h"
#include "ui/canvas/tier_labels.h"
#include "ui/canvas/title_aid.h"
#include "ui/canvas/title_edit.h"
#include "ui/canvas/view_state.h"
#include "ui/tools/drop.h"

#include <QBasicTimer>
#include <QGraphicsView>
#include <QPointer>
#include <QVariantAnimation>

#include <optional>
#include <span>

class QKeyEvent;

namespace espalier {

class Derivation;
class Document;
class DropHint;
struct DragPreview;
class LinkLayer;
class Overlay;
class SentenceEditor;
class TierHeader;
class TitleEditor;

class CanvasView final : public QGraphicsView
{
    Q_OBJECT

public:
    /// Shows the document of `derivation`; both outlive the view.
    explicit CanvasView(const Derivation &derivation, QWidget *parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] ViewState viewState() const;
    /// Shows the tree that way, without animation.
    void setViewState(const ViewState &state);
    /// Shows the tree as one sees it for the first time: all of it where that can be read, else as many tiers
    /// as can.
    void showAnew();
    /// Standard light colours until this is called.
    void setTheme(const Theme &theme, StatusHues hues = StatusHues::Standard);
    /// What its cards say of findings; a view says nothing until this is called.
    void setFindings(CardFindings findings);
    /// Shows what is found by now. Where somebody is at work, on what is selected, findings go but do not
    /// come; with `everywhere` they come there too.
    void showFindings(bool everywhere = false);
    /// Nothing can be dragged or typed.
    void setReadOnly(bool readOnly);
    /// How long movements take, in milliseconds; 0 is reduced motion.
    void setMotion(int milliseconds) { m_motion = milliseconds; }

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const Theme &theme() const { return m_faces.theme(); }
    [[nodiscard]] const Stage &stage() const { return m_stage; }
    [[nodiscard]] const Faces &faces() const { return m_faces; }

    // Selection. The current node is the one that keys act on; it is always part of the selection.
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    [[nodiscard]] NodeId current() const { return m_selection.current; }
    /// Selects this node alone and brings it into view, unfolding or leaving focus and filter where they hide
    /// it.
    void setCurrent(const NodeId &node);
    /// Unknown nodes are left out. Nothing moves.
    void setSelection(const Selection &selection);
    void selectBranch(const NodeId &node);
    void clearSelection() { setSelection({}); }

    // Links. One may be chosen; the current node is its child then, and Delete, Enter and F2 mean the link.
    [[nodiscard]] LinkKey link() const { return m_link; }
    /// Null chooses none. Another node that becomes current does that too.
    void setLink(const LinkKey &link);
    /// "A supports B"; empty for a link that is not there.
    [[nodiscard]] QString linkWords(const LinkKey &link) const;
    /// Walks round the links of the current node that are drawn: what it supports, then its drivers.
    void selectNextLink();
    /// Chooses the link and opens the editor of its sentence beside it, the cursor behind `typed`.
    void beginSentenceEdit(LinkKey link, const QString &typed = {});
    [[nodiscard]] bool isEditingSentence() const;
    /// Lets keys choose a card that the selected nodes support as well; dropRequested() says which.
    void beginLinking();
    [[nodiscard]] bool isLinking() const { return m_picker.isOn(); }

    // Zoom. 1 is 100 %.
    [[nodiscard]] double zoom() const { return m_camera.zoom(); }
    void zoomTo(double zoom);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void centerOnNode(const NodeId &node);

    // What is drawn.
    void setFolded(const NodeId &node, bool folded);
    void toggleFold(const NodeId &node);
    /// Whether something under the node is not drawn because of a fold or of the last tier shown.
    [[nodiscard]] bool isFolded(const NodeId &node) const;
    void foldAll();
    void unfoldAll();
    /// Nothing below the tier, everything above it; null shows all.
    void showToTier(const TierId &tier);
    /// Opens the folds, tiers, focus and filter that hide any of these nodes. O(nodes of the tree).
    void uncover(std::span<const NodeId> nodes);
    void focusOn(const NodeId &node);
    /// One step out: to the parent's branch, from a top node's branch to the whole tree.
    void focusOut();
    /// From the top node down to the focus; empty without one.
    [[nodiscard]] std::vector<NodeId> breadcrumbs() const;
    void setFilter(const NodeFilter &filter);
    /// How many nodes of the tree match the filter, drawn or folded away; 0 without one.
    [[nodiscard]] int filterCount() const { return m_filterCount; }
    /// How many nodes could be drawn: all but those in the parking lot. O(nodes).
    [[nodiscard]] int placedCount() const;
    void setDrawing(Drawing drawing);
    void setColorBy(ColorBy colorBy);
    void setQuestions(bool shown);
    void setLegend(bool shown);
    void setMinimap(bool shown);
    /// Each card shows the dots it was given. Not part of the view state: it goes with a workshop.
    void setDots(bool shown);

    // Find: what does not match is dimmed.
    void setFind(const NodeFilter &find);
    /// How many nodes match, drawn or not; those in the parking lot do not count. O(nodes).
    [[nodiscard]] int findCount() const;
    /// Makes the next (or previous) match current, in the order of the tree, around the end; what hides it is
    /// opened.
    void findNext() { find(1); }
    void findPrevious() { find(-1); }

    // Spotlight: all but what is lit is dimmed, unless something is looked for. Tiers that nobody chose to
    // hide are shown. Not part of the view state; another tree puts it out.
    void setSpotlight(Spotlight spotlight);
    [[nodiscard]] const Spotlight &spotlight() const { return m_lighting.spotlight; }

    // The title, edited where it stands.
    void setTitleAid(TitleAid aid) { m_titleAid = std::move(aid); }
    /// Opens the editor on the title, the cursor at its end behind `typed`.
    void beginTitleEdit(const NodeId &node, const QString &typed = {});
    [[nodiscard]] bool isEditingTitle() const;
    /// Closes the editor, of a sentence too; its text is kept.
    void endTitleEdit();

    // For those who draw beside the canvas or read it aloud.
    /// The card of a node in pixels of the window; empty when it is not drawn.
    [[nodiscard]] QRect cardRect(const NodeId &node) const;
    /// Around its line in the window; empty where it is not drawn.
    [[nodiscard]] QRect linkRect(const LinkKey &link) const;
    /// Null where no card is.
    [[nodiscard]] NodeId nodeAt(QPoint window) const;
    [[nodiscard]] QString legendText() const { return m_legend.spoken(); }

Q_SIGNALS:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// Anything in viewState(), zoom and scroll included.
    void viewStateChanged();
    void breadcrumbsChanged();
    void findChanged(int matches);
    /// Esc on the canvas, the one where something is looked for, the other where only a spotlight is on.
    void findEndWanted();
    void spotlightEndWanted();
    void spotlightChanged();
    /// Other cards are drawn, or stand elsewhere.
    void laidOut();
    void titleEdited(const espalier::NodeId &node, const QString &title, espalier::TitleEdit why);
    /// Make it a Change with dropChange() of ui/tools/move_tool.h.
    void dropRequested(const espalier::Drop &drop);
    /// A right click or the menu key; `node` is null beside the cards.
    void contextMenuRequested(const espalier::NodeId &node, const QPoint &globalPosition);
    /// Null when no link is chosen any more.
    void linkSelected(const espalier::LinkKey &link);
    void linkRemovalRequested(const espalier::LinkKey &link);
    void linkMenuRequested(const espalier::LinkKey &link, const QPoint &globalPosition);
    /// Keys are done with links: nothing was linked, or the chosen one was left or removed.
    void linkKeysDone();
    /// `isDone` once the editor is closed; before that at pauses in typing.
    void sentenceEdited(const espalier::LinkKey &link, const QString &sentence, bool isDone);
    /// A double click on a card, beside its title.
    void detailsRequested(const espalier::NodeId &node);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void dropEvent(QDropEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What the view comes back to when the window gets another size.
    enum class Follow {
        Nothing,
        Fit,     ///< all of the drawing
        Opening, ///< the same, or its top where text would be too small to read
    };
    enum class Gesture { None, Pressed, PressedHandle, Pan, Band, Drag, Map };

    // The document
    void followChange(const Change &change);
    void restart();
    [[nodiscard]] Slot slotOf(const NodeId &node) const;
    [[nodiscard]] Card cardOf(const NodeId &node) const;

    // The drawing
    void resetFaces();
    /// Lays out again and lets the cards glide from where they are; `anchor` stays where it is on the screen.
    [[nodiscard]] NodeId stillAfter(const Change &change) const;
    void relayout(const NodeId &anchor);
    /// The same after a change to what is drawn all over: fits again where it did.
    void relayoutAll();
    /// With an anchor the cards glide, and what comes back is how far everything is shifted.
    QPointF layOutNow(std::optional<Slot> anchor = {});
    /// Gives the strip of tier names its room.
    void placeHeader();
    /// Labels, legend and minimap.
    void refreshAids();
    /// By node slot, what the filter finds.
    [[nodiscard]] std::vector<char> filtered() const;
    void chooseDimmed();
    void reveal(const NodeId &node) { uncover({&node, 1}); }
    /// Makes the folds that "to tier" implies explicit ones, so that single ones can be opened.
    void foldTheTiersHidden();
    /// What a fold or a filter hid is no longer selected: the nearest above it that is drawn is.
    void selectWhatIsShown();
    void find(int step);
    /// How many of the nodes found are not in the parking lot.
    [[nodiscard]] int countPlaced(const std::vector<char> &found) const;

    // The camera
    void startClock();
    void tick(double progress);
    void moveCamera(double zoom, const QPointF &anchor, const QPointF &at, bool isAnimated = true);
    void zoomAbout(double zoom, const QPointF &at);
    void bringIntoView(const NodeId &node);
    void fit(bool isAnimated);
    void open();
    /// Shows as many tiers as can be read at once, where nobody has said how many.
    /// Whether the whole tree need not be laid out to know that it cannot be read.
    [[nodiscard]] bool isTooMuchToRead() const;
    void showTiersNobodyHid();
    void chooseTiers();
    [[nodiscard]] double fittingZoom() const;
    void beginZooming();
    /// The part of the window above the legend.
    [[nodiscard]] QRect roomForCards() const;

    // Painting
    /// Why there is no card; empty where there are cards.
    [[nodiscard]] QString emptiness() const;
    [[nodiscard]] QRect emptinessPlace() const;
    void paintEmptiness(QPainter &painter) const;
    void updatePart(const QRectF &part);
    void updatePath();
    [[nodiscard]] QRectF pathBounds() const;
    [[nodiscard]] QRect minimapPlace() const;
    [[nodiscard]] QRect legendPlace() const;
    /// Where legend and minimap are: they do not scroll.
    [[nodiscard]] std::vector<QRect> fixedRects() const;

    // Gestures
    void press(const NodeId &node, Qt::KeyboardModifiers modifiers);
    void startDrag();
    void beginDrag(DragPreview drag, Qt::CursorShape cursor);
    /// What a gesture on m_pressedNode takes along: it, or all that is selected with it, in the order of the
    /// drawing, which is the order in which they will stand.
    [[nodiscard]] std::vector<NodeId> draggedNodes() const;
    /// The card that a drop there is about: the one under the pointer, or one that is just beside it.
    [[nodiscard]] Card dropCardAt(const QPointF &point) const;
    /// Whether siblings stand one below the other there.
    [[nodiscard]] bool isInColumn(Card card) const;
    void aim(QPoint at, Qt::KeyboardModifiers modifiers);
    void startAutoScroll();
    void autoScroll();
    /// Where it leaves the canvas for a list that takes nodes, the drag becomes one of the whole program.
    bool carryOut(QPoint at);
    void endDrag(bool isDropped);
    void endGesture();
    void moveBand(QPoint at, Qt::KeyboardModifiers modifiers);
    void moveMap(QPoint at);
    void moveCurrent(int key, bool isExtending);
    [[nodiscard]] bool isOnChip(Card card, const QPointF &point) const;
    /// The node whose branch a click there folds or unfolds: by the count of what is folded away, or by the
    /// handle below a card.
    [[nodiscard]] NodeId foldedAt(QPoint at) const;
    [[nodiscard]] bool isOnTitle(Card card, const QPointF &point) const;
    [[nodiscard]] QString toolTipAt(QPoint at) const;
    /// What was found about the card at whose corner a point is.
    [[nodiscard]] QString findingsAt(const QPointF &point) const;
    void placeEditors();

    // Links
    [[nodiscard]] LinkLine lineUnder(QPoint at) const;
    [[nodiscard]] QString linkToolTip(const LinkLine &line) const;
    void hoverLink(const LinkLine &line);
    /// False where the line stands for no single link.
    bool pressLink(const LinkLine &line);
    /// The lines and frames of what is chosen, after the choice or the drawing has changed.
    void updateLinks();
    [[nodiscard]] bool takesLinkKey(const QKeyEvent &event) const;
    void pressLinkKey(const QKeyEvent &event);
    void placeSentenceEditor();

    // Making links
    void startLinkDrag();
    void showPick(bool isFound = true);
    void placePickHint();
    /// With `isLinked` only where that is possible.
    void endLinking(bool isLinked);
    [[nodiscard]] bool takesPickKey(const QKeyEvent &event) const;
    void pressPickKey(const QKeyEvent &event);
    void aimPick(QPoint at);
    void pressPick(QPoint at);

    const Derivation &m_derivation;
    const Document &m_document;
    ViewState m_state;
    Follow m_follow = Follow::Opening;
    Selection m_selection;
    LinkKey m_link;
    NodeId m_linksOf; ///< whose links selectNextLink() walks
    int m_filterCount = 0;
    std::vector<char> m_filtered; ///< by node slot, what was found to match when findings had a say in it
    NodeFilter m_find;
    std::vector<char> m_found; ///< by node slot, what m_find finds; empty where nothing is looked for
    StatusHues m_hues = StatusHues::Standard;
    bool m_isReadOnly = false;

    Stage m_stage;
    Faces m_faces;
    Lighting m_lighting;
    TierLabels m_labels;
    TierHeader *m_header = nullptr;
    Legend m_legend;
    Minimap m_minimap;
    QBasicTimer m_mapDue; ///< until the minimap is painted anew: not in the frame that a key waits for

    QGraphicsScene m_scene;
    NodeLayer *m_nodes = nullptr; // owned by the scene, as the other two
    LinkLayer *m_links = nullptr;
    Overlay *m_overlay = nullptr;

    Camera m_camera;
    QVariantAnimation m_clock; ///< the one clock of zooming, scrolling and gliding
    int m_motion = 180;
    QRegion m_exposed;  ///< what is being painted
    QBasicTimer m_idle; ///< until the last zoom is refined

    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    NodeId m_pressedNode;
    bool m_togglesOnRelease = false;
    bool m_selectsOnRelease = false;
    Selection m_bandBefore;
    QPoint m_last;
    QBasicTimer m_autoScroll;
    bool m_isSpaceDown = false;
    bool m_isSpaceUsed = false;
    TitleAid m_titleAid;
    QPointer<TitleEditor> m_editor;
    NodeId m_editedNode;
    QPointer<SentenceEditor> m_sentence;
    LinkKey m_sentenceOf;
    LinkPicker m_picker{m_stage};
    QString m_pickText;
    DropHint *m_hint = nullptr;
};

} // namespace espalier
