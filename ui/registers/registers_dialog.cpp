// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/registers_dialog.h"

#include "ui/panels/field_undo.h"
#include "ui/style/icons.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <string_view>
#include <utility>

namespace espalier {
namespace {

constexpr int margin = 14;
constexpr int idRole = Qt::UserRole;

/// Two editors side by side where both are short.
bool isWide(const FieldBox &box)
{
    const QSizePolicy policy = box.editor()->sizePolicy();
    return isLongText(box.key()) || policy.hasHeightForWidth() || box.editor()->layout() == nullptr ||
           box.editor()->layout()->inherits("QGridLayout") || box.editor()->layout()->inherits("QVBoxLayout");
}

QString affectedText(const edit::Uses &uses)
{
    const auto nodes = static_cast<int>(uses.nodes);
    const auto others = static_cast<int>(uses.others);
    const QString onNodes =
        nodes == 1 ? RegistersDialog::tr("1 node") : RegistersDialog::tr("%n nodes", nullptr, nodes);
    const QString onOthers = others == 1 ? RegistersDialog::tr("1 other record")
                                         : RegistersDialog::tr("%n other records", nullptr, others);
    if (uses.isEmpty())
        return RegistersDialog::tr("Nothing names it.");
    if (others == 0)
        return RegistersDialog::tr("On %1.").arg(onNodes);
    if (nodes == 0)
        return RegistersDialog::tr("On %1.").arg(onOthers);
    return RegistersDialog::tr("On %1 and %2.").arg(onNodes, onOthers);
}

QListWidget *makeList(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setIconSize({18, 18});
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

QToolButton *makeButton(const QString &drawing, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(drawing));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

RegistersDialog::RegistersDialog(const Tree &tree, std::function<const Derived &()> derived,
                                 std::function<Context()> context, IdSource &ids, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_derived(std::move(derived)), m_makeContext(std::move(context)),
      m_context{&tree, &ids}, m_kinds(recordKinds()), m_commits(new FieldCommits(m_context, this)),
      m_kindList(makeList(tr("Registers"))), m_recordList(makeList(tr("Records"))), m_search(new QLineEdit),
      m_add(new QToolButton), m_remove(makeButton(QStringLiteral("delete"), tr("Remove…"))),
      m_up(makeButton(QStringLiteral("up"), tr("Up"))),
      m_down(makeButton(QStringLiteral("down"), tr("Down"))), m_right(new QStackedWidget),
      m_scroll(new QScrollArea), m_none(new QLabel)
{
    setWindowTitle(tr("Registers"));
    setObjectName(QStringLiteral("registers"));
    resize(940, 620);
    m_context.amount.locale = QLocale();
    m_kindList->setObjectName(QStringLiteral("kinds"));
    m_recordList->setObjectName(QStringLiteral("records"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the records"));
    m_search->setClearButtonEnabled(true);
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_none->setObjectName(QStringLiteral("quiet"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(24);

    auto *left = new QWidget;
    left->setObjectName(QStringLiteral("sidePanel"));
    left->setAttribute(Qt::WA_StyledBackground);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(6, 10, 0, 6);
    leftColumn->addWidget(m_kindList);
    auto *middle = new QWidget;
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(8, 10, 8, 8);
    middleColumn->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_search);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_remove);
    middleColumn->addLayout(buttons);
    middleColumn->addWidget(m_recordList, 1);
    middleColumn->addWidget(m_add, 0, Qt::AlignLeft); // alone: its word may be long
    m_right->addWidget(m_none);
    m_right->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *columns = new QSplitter;
    columns->addWidget(left);
    columns->addWidget(middle);
    columns->addWidget(m_right);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(2, 1);
    columns->setSizes({180, 280, 480});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(columns);
    left->setMinimumWidth(120);
    middle->setMinimumWidth(180);
    m_right->setMinimumWidth(260);

    for (const auto &one : m_kinds)
        m_kindList->addItem(one->title());
    connect(m_kindList, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            showKind(static_cast<std::size_t>(index));
    });
    connect(m_recordList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            chooseRecord(item->data(idRole).toByteArray());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { fillRecords(); });
    connect(m_add, &QToolButton::clicked, this, &RegistersDialog::add);
    connect(m_remove, &QToolButton::clicked, this, &RegistersDialog::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, m_recordList);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Delete, [this] { remove(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { move(1); });
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &RegistersDialog::add);
    new FieldUndo(*this);
    connect(m_commits, &FieldCommits::changeRequested, this,
            [this](const Change &change, const QByteArray &mergeKey) {
                Q_EMIT changeRequested(change, mergeKey, {});
            });
    connect(m_commits, &FieldCommits::refused, this, [this](const Error &error) {
        m_wasRefused = true;
        Q_EMIT refused(error);
    });
    connect(m_commits, &FieldCommits::left, this, [this] {
        Q_EMIT this->left();
        if (std::exchange(m_wasRefused, false))
            loadForm(); // what was left shows what the tree holds
    });
    connect(m_commits, &FieldCommits::recordWanted, this, &RegistersDialog::open);
    m_kindList->setCurrentRow(0);
}

RegistersDialog::~RegistersDialog()
{
    // Its parts leave their focus and their rows while they go, and nobody is left to follow that.
    for (QObject *part : {static_cast<QObject *>(m_commits), static_cast<QObject *>(m_kindList),
                          static_cast<QObject *>(m_recordList), static_cast<QObject *>(m_search)})
        part->disconnect(this);
}

void RegistersDialog::open(const QByteArray &registerKey, const QByteArray &record)
{
    flush();
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (registerKey == m_kinds[i]->key())
            m_kindList->setCurrentRow(static_cast<int>(i));
    }
    m_search->clear();
    for (int row = 0; row < m_recordList->count(); ++row) {
        if (!record.isEmpty() && m_recordList->item(row)->data(idRole).toByteArray() == record)
            m_recordList->setCurrentRow(row);
    }
    refresh();
    show();
    raise();
    activateWindow();
    m_recordList->setFocus(Qt::OtherFocusReason);
}

void RegistersDialog::refresh()
{
    fillKinds();
    fillRecords();
}

void RegistersDialog::setWritable(bool writable)
{
    if (!writable)
        flush();
    m_writable = writable;
    m_commits->setWritable(writable);
    refresh();
}

void RegistersDialog::showKind(std::size_t index)
{
    flush();
    m_kind = index;
    m_record.clear();
    m_search->clear();
    m_recordList->setAccessibleName(kind().title());
    m_add->setText(tr("New %1").arg(kind().one()));
    m_add->setToolTip(
        tr("New %1 (%2)")
            .arg(kind().one(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_none->setText(kind().canAdd()
                        ? tr("%1: none yet.\n\n“New” below the list makes the first.").arg(kind().title())
                        : tr("%1: none yet.\n\nThey are made from a branch of the tree: Insert ▸ Save branch "
                             "as template.")
                              .arg(kind().title()));
    buildForm();
    fillRecords();
}

void RegistersDialog::fillKinds()
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const std::size_t count = m_kinds[i]->count(m_tree);
        QListWidgetItem *item = m_kindList->item(static_cast<int>(i));
        item->setText(count == 0 ? m_kinds[i]->title()
                                 : QStringLiteral("%1 (%2)").arg(m_kinds[i]->title()).arg(count));
    }
}

void RegistersDialog::fillRecords()
{
    std::vector<RecordLine> lines = kind().lines(m_tree);
    const QString words = m_search->text().simplified();
    std::erase_if(lines, [&](const RecordLine &line) {
        return !words.isEmpty() && !line.name.contains(words, Qt::CaseInsensitive);
    });
    const QSignalBlocker quiet(m_recordList);
    const bool same =
        std::ranges::equal(lines, m_lines, [](const auto &a, const auto &b) { return a.isSameAs(b); });
    if (!same || m_recordList->count() != static_cast<int>(lines.size())) {
        m_recordList->clear();
        for (const RecordLine &line : lines) {
            auto *item = new QListWidgetItem(line.icon, line.name, m_recordList);
            item->setData(idRole, line.id);
            item->setToolTip(line.name);
        }
    } else {
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_recordList->item(static_cast<int>(i))->setIcon(lines[i].icon);
    }
    m_lines = std::move(lines);
    auto at = std::ranges::find(m_lines, m_record, &RecordLine::id);
    if (at == m_lines.end())
        at = m_lines.begin();
    if (at == m_lines.end()) {
        m_record.clear();
    } else {
        m_record = at->id;
        m_recordList->setCurrentRow(static_cast<int>(at - m_lines.begin()));
    }
    loadForm();
}

void RegistersDialog::chooseRecord(const QByteArray &id)
{
    if (id == m_record)
        return;
    flush();
    m_record = id;
    loadForm();
}

void RegistersDialog::buildForm()
{
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // one of its chips may have asked for this
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("inspectorPage"));
    m_affected = new QLabel;
    m_affected->setObjectName(QStringLiteral("quiet"));
    m_affected->setWordWrap(true);
    m_impact = new QToolButton;
    m_impact->setObjectName(QStringLiteral("link"));
    connect(m_impact, &QToolButton::clicked, this, [this] {
        if (const auto wanted = question())
            Q_EMIT impactWanted(*wanted);
    });
    m_query = new QToolButton;
    m_query->setObjectName(QStringLiteral("link"));
    m_query->setText(tr("Ask its query…"));
    m_query->setToolTip(tr("Take values from the database, after a look at what would be taken"));
    connect(m_query, &QToolButton::clicked, this, [this] {
        flush(); // a click leaves the focus where it is
        Q_EMIT queryWanted(idAs<Source>());
    });
    m_form = kind().makeForm(m_context, page);
    m_loaded.clear();
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    bool first = true;
    for (FieldBox *box : m_form.boxes) {
        m_commits->adopt(box);
        connect(box->editor(), &ValueEditor::revealed, m_scroll,
                [this](QWidget *part) { m_scroll->ensureWidgetVisible(part); });
        const bool wide = first || isWide(*box);
        first = false;
        line += wide && column == 1 ? 1 : 0;
        grid->addWidget(box, line, wide ? 0 : column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide || column == 1 ? 0 : 1;
        line += column == 0 ? 1 : 0;
    }
    grid->addWidget(m_affected, ++line, 0, 1, 2);
    grid->addWidget(m_query, ++line, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_impact, ++line, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(line + 1, 1);
    m_scroll->setWidget(page);
}

void RegistersDialog::loadForm()
{
    const bool any = !m_record.isEmpty();
    m_right->setCurrentWidget(any ? static_cast<QWidget *>(m_scroll) : m_none);
    m_add->setEnabled(m_writable && kind().canAdd());
    m_remove->setEnabled(m_writable && any);
    const auto at = std::ranges::find(m_lines, m_record, &RecordLine::id);
    const bool mayMove = m_writable && any && kind().canMove() && m_search->text().isEmpty();
    m_up->setVisible(kind().canMove());
    m_down->setVisible(kind().canMove());
    m_up->setEnabled(mayMove && at != m_lines.begin());
    m_down->setEnabled(mayMove && at != m_lines.end() && at + 1 != m_lines.end());
    if (!any)
        return;
    if (m_record != m_loaded) {
        m_loaded = m_record;
        m_scroll->verticalScrollBar()->setValue(0);
        for (FieldBox *box : m_form.boxes)
            box->settle();
        m_form.pointAt(m_record);
    }
    const std::vector<NodeId> noNodes;
    const Shown shown{m_tree, m_derived(), noNodes, m_writable};
    for (FieldBox *box : m_form.boxes)
        box->load(shown);
    m_affected->setText(affectedText(kind().uses(m_tree, m_record)));
    const Source *source = m_tree.find(idAs<Source>());
    m_query->setVisible(m_writable && source && !source->savedImport.query.isEmpty());
    loadImpact();
}

template <class Record>
Id<Record> RegistersDialog::idAs() const
{
    const std::optional<RawId> id = RawId::fromText(m_record);
    return id && std::string_view(kind().key()) == rowOf<Record>().key ? Id<Record>(*id) : Id<Record>();
}

std::optional<ImpactQuestion> RegistersDialog::question() const
{
    if (const PersonId person = idAs<Person>(); !person.isNull())
        return ImpactQuestion{ImpactQuestion::Kind::Loss, person};
    if (const SourceId source = idAs<Source>(); !source.isNull())
        return ImpactQuestion{ImpactQuestion::Kind::Loss, source};
    return std::nullopt;
}

void RegistersDialog::loadImpact()
{
    const auto asked = question();
    const Derived &derived = m_derived();
    int nodes = 0; // those that inherit it included
    for (auto node = m_tree.nodes().begin(); asked && node != m_tree.nodes().end(); ++node) {
        const auto hangsOn = [&]<class Id>(const Id &id) {
            if constexpr (std::is_same_v<Id, PersonId>)
                return derived.ownerOf(m_tree, node.slot()) == id;
            else if constexpr (std::is_same_v<Id, SourceId>)
                return derived.sourceOf(m_tree, node.slot()) == id;
            else
                return false;
        };
        nodes += std::visit(hangsOn, asked->of) ? 1 : 0;
    }
    m_impact->setVisible(nodes > 0);
    m_impact->setText(nodes == 1 ? tr("1 node hangs on it: show it")
                                 : tr("%n nodes hang on it: show them", nullptr, nodes));
    m_impact->setToolTip(tr("What they reach on the canvas, and what would be lost"));
}

void RegistersDialog::add()
{
    if (!m_writable || !kind().canAdd())
        return;
    flush();
    m_search->clear();
    Context context = m_makeContext();
    const Result<AddedRecord> added = kind().add(m_tree, context);
    if (!added) {
        Q_EMIT refused(added.error());
        return;
    }
    m_record = added->id; // shown once the tree has it
    Q_EMIT changeRequested(added->change, {}, {});
    if (!m_form.boxes.empty())
        m_form.boxes.front()->editor()->setFocus(Qt::OtherFocusReason);
}

void RegistersDialog::remove()
{
    if (!m_writable || m_record.isEmpty())
        return;
    flush();
    const edit::Uses uses = kind().uses(m_tree, m_record);
    const std::vector<RecordLine> heirs = kind().heirs(m_tree, m_record);
    if (uses.isEmpty() || heirs.empty()) {
        removeFor({});
        return;
    }
    QMenu menu(this);
    menu.addAction(affectedText(uses))->setEnabled(false);
    if (!m_impact->isHidden())
        menu.addAction(icon(QStringLiteral("impact")), m_impact->text(), m_impact, &QToolButton::click);
    menu.addSeparator();
    if (std::string_view(kind().key()) != rowOf<Tier>().key)
        menu.addAction(tr("Remove it everywhere"), this, [this] { removeFor({}); });
    QMenu *handOver = menu.addMenu(tr("Put another in its place"));
    for (const RecordLine &heir : heirs)
        handOver->addAction(heir.icon, QString(heir.name).replace(QLatin1Char('&'), QStringLiteral("&&")),
                            this, [this, id = heir.id] { removeFor(id); });
    menu.exec(m_remove->mapToGlobal(QPoint(0, m_remove->height())));
}

void RegistersDialog::removeFor(const QByteArray &heir)
{
    const auto at = std::ranges::find(m_lines, m_record, &RecordLine::id);
    if (at == m_lines.end())
        return;
    const QString name = at->name;
    const Result<Change> change = kind().remove(m_tree, m_record, heir);
    if (!change) {
        Q_EMIT refused(change.error());
        return;
    }
    // The next one is shown, or the last.
    m_record = at + 1 != m_lines.end() ? (at + 1)->id : at != m_lines.begin() ? (at - 1)->id : QByteArray();
    Q_EMIT changeRequested(*change, {}, tr("“%1” removed").arg(name));
}

void RegistersDialog::move(int by)
{
    const auto at = std::ranges::find(m_lines, m_record, &RecordLine::id);
    if (!m_writable || !kind().canMove() || at == m_lines.end() || !m_search->text().isEmpty())
        return;
    const auto to = at - m_lines.begin() + (by < 0 ? -1 : 2);
    const auto size = static_cast<std::ptrdiff_t>(m_lines.size());
    if (to < 0 || to > size)
        return;
    const QByteArray before = to == size ? QByteArray() : m_lines[static_cast<std::size_t>(to)].id;
    const Result<Change> change = kind().move(m_tree, m_record, before);
    if (!change)
        Q_EMIT refused(change.error());
    else if (!change->isEmpty())
        Q_EMIT changeRequested(*change, {}, {});
}

} // namespace espalier
