// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/register_commands.h"

#include "core/edit/record.h"
#include "core/edit/uses.h"
#include "core/render/card_content.h"
#include "ui/panels/colour_editor.h"
#include "ui/panels/register_editor.h"
#include "ui/panels/words.h"
#include "ui/registers/registers_dialog.h"
#include "ui/style/icons.h"
#include "ui/window/toast.h"

#include <QMenu>

namespace espalier {
namespace {

/// Calls `visit` with the id of what is chosen, in its type.
template <class Visit>
auto visitChoice(const FilterChoice &choice, const Visit &visit)
{
    if (!choice.owner.isNull())
        return visit(choice.owner);
    if (!choice.channel.isNull())
        return visit(choice.channel);
    return visit(choice.source);
}

template <class Record>
Id<Record> idIn(const FilterChoice &choice)
{
    if constexpr (std::is_same_v<Record, Person>)
        return choice.owner;
    else if constexpr (std::is_same_v<Record, Channel>)
        return choice.channel;
    else
        return choice.source;
}

FilterChoice choiceOf(const PersonId &person)
{
    return {person, {}, {}};
}
FilterChoice choiceOf(const ChannelId &channel)
{
    return {{}, channel, {}};
}
FilterChoice choiceOf(const SourceId &source)
{
    return {{}, {}, source};
}

QString nameIn(const Tree &tree, const FilterChoice &choice)
{
    return visitChoice(choice, [&](const auto &id) {
        const auto *record = tree.find(id);
        return record ? record->name : QString();
    });
}

/// "12 nodes", counted in a change.
QString nodesIn(const Change &change)
{
    const auto count = static_cast<int>(change.nodes.size());
    return count == 1 ? RegisterCommands::tr("1 node") : RegisterCommands::tr("%n nodes", nullptr, count);
}

QString inMenu(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RegisterCommands::RegisterCommands(Editing &editing, std::function<const Derived &()> derived,
                                   QWidget *window)
    : QObject(window), m_editing(editing), m_derived(std::move(derived)), m_window(window)
{
    connect(&m_editing.document(), &Document::changed, this, [this] {
        if (m_dialog && m_dialog->isVisible())
            m_dialog->refresh();
    });
}

std::vector<ActionRow> RegisterCommands::rows()
{
    return {
        {"edit.registers", QT_TRANSLATE_NOOP("Actions", "Registers…"),
         QT_TRANSLATE_NOOP("Actions", "Tiers, people, sources, campaigns and all other lists of the tree"),
         "registers", Menu::Edit, 5, QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
         KeyReach::Window, OpenTree, [this] { open({}, {}); }}};
}

void RegisterCommands::open(const QByteArray &registerKey, const QByteArray &record)
{
    if (!m_dialog) {
        m_dialog = new RegistersDialog(
            m_editing.tree(), m_derived, [this] { return m_editing.context(); }, m_editing.ids(), m_window);
        m_toast = new Toast(m_dialog);
        m_dialog->addActions(m_shared);
        m_dialog->setWritable(m_writable);
        connect(m_dialog, &RegistersDialog::changeRequested, this,
                [this](const Change &change, const QByteArray &key, const QString &said) {
                    if (m_editing.perform(change, VerbId::Register, {}, key) && !said.isEmpty())
                        m_toast->say(said, tr("Undo"), [this] { m_editing.undo(); });
                });
        connect(m_dialog, &RegistersDialog::refused, this,
                [this](const Error &error) { m_toast->say(error.what); });
        connect(m_dialog, &RegistersDialog::impactWanted, this, &RegisterCommands::impactWanted);
        connect(m_dialog, &RegistersDialog::queryWanted, this, &RegisterCommands::queryWanted);
        connect(m_dialog, &RegistersDialog::left, this, [this] { m_editing.document().endMerge(); });
    }
    m_dialog->open(registerKey, record);
}

void RegisterCommands::perform(const Result<Change> &change, const QString &sentence)
{
    if (m_editing.perform(change, VerbId::Register))
        Q_EMIT said(sentence);
}

void RegisterCommands::rename(const FilterChoice &choice, const QString &name)
{
    visitChoice(choice, [&]<class Record>(const Id<Record> &id) {
        m_editing.perform(edit::setField(m_editing.tree(), id, &Record::name, name), VerbId::Register);
    });
}

void RegisterCommands::merge(const FilterChoice &from, const FilterChoice &into)
{
    const Tree &tree = m_editing.tree();
    const QString name = nameIn(tree, from);
    const QString heir = nameIn(tree, into);
    visitChoice(from, [&]<class Record>(const Id<Record> &id) {
        const Result<Change> change = edit::removeRecord(tree, id, idIn<Record>(into));
        perform(change,
                tr("“%1” merged into “%2”: %3").arg(name, heir, change ? nodesIn(*change) : QString()));
    });
}

void RegisterCommands::remove(const FilterChoice &choice)
{
    const QString name = nameIn(m_editing.tree(), choice);
    visitChoice(choice, [&](const auto &id) {
        const Result<Change> change = edit::removeRecord(m_editing.tree(), id);
        perform(change, !change || change->nodes.empty()
                            ? tr("“%1” removed").arg(name)
                            : tr("“%1” removed, also from %2").arg(name, nodesIn(*change)));
    });
}

void RegisterCommands::recolour(const FilterChoice &choice, std::optional<Rgb> colour)
{
    visitChoice(choice, [&]<class Record>(const Id<Record> &id) {
        m_editing.perform(edit::setField(m_editing.tree(), id, &Record::color, colour), VerbId::Register);
    });
}

void RegisterCommands::handOver(const PersonId &from, const PersonId &to)
{
    const Result<Change> change = edit::handOverNodes(m_editing.tree(), from, to);
    const Person *heir = m_editing.tree().find(to);
    perform(change,
            tr("%1 handed over to %2")
                .arg(change ? nodesIn(*change) : QString(), heir ? shortName(heir->name) : QString()));
}

void RegisterCommands::join(FilterList &list)
{
    connect(&list, &FilterList::renamed, this, &RegisterCommands::rename);
    connect(&list, &FilterList::mergeRequested, this, &RegisterCommands::merge);
    connect(&list, &FilterList::removeRequested, this, &RegisterCommands::remove);
    connect(&list, &FilterList::menuRequested, this,
            [this, &list](const FilterChoice &choice, const QPoint &at) { showMenu(list, choice, at); });
}

void RegisterCommands::showMenu(FilterList &list, const FilterChoice &choice, const QPoint &at)
{
    const Tree &tree = m_editing.tree();
    QMenu menu(m_window);
    visitChoice(choice, [&]<class Record>(const Id<Record> &id) {
        QAction *rename = menu.addAction(icon(QStringLiteral("rename")), tr("Rename"), &list,
                                         [&list, choice] { list.rename(choice); });
        rename->setShortcut(Qt::Key_F2);
        QMenu *others = menu.addMenu(tr("Merge into"));
        QMenu *heirs = std::is_same_v<Record, Person> ? menu.addMenu(tr("Hand over all nodes to")) : nullptr;
        for (const Record *other : choicesOf<Record>(tree)) {
            if (other->id == id)
                continue;
            others->addAction(inMenu(other->name), this,
                              [this, choice, into = choiceOf(other->id)] { merge(choice, into); });
            if constexpr (std::is_same_v<Record, Person>)
                heirs->addAction(inMenu(other->name), this, [this, id, to = other->id] { handOver(id, to); });
        }
        menu.addAction(icon(QStringLiteral("colour")), tr("Colour…"), this, [this, choice, id, at] {
            const auto *record = m_editing.tree().find(id);
            if (!record)
                return;
            auto *popup = new ColourPopup(record->color, true, m_window);
            connect(popup, &ColourPopup::chosen, this,
                    [this, choice](std::optional<Rgb> colour) { recolour(choice, colour); });
            popup->popUp(at);
        });
        for (QAction *action : menu.actions()) {
            const bool full = !action->menu() || !action->menu()->isEmpty();
            action->setEnabled(m_writable && full);
        }
        menu.addSeparator();
        if constexpr (!std::is_same_v<Record, Channel>)
            menu.addAction(icon(QStringLiteral("impact")), tr("Show what hangs on this"), this,
                           [this, id] { Q_EMIT impactWanted({ImpactQuestion::Kind::Loss, id}); });
        if constexpr (std::is_same_v<Record, Source>) {
            const Source *source = tree.find(id);
            if (m_writable && source && !source->savedImport.query.isEmpty())
                menu.addAction(tr("Ask its query…"), this, [this, id] { Q_EMIT queryWanted(id); });
        }
        menu.addAction(icon(QStringLiteral("registers")), tr("Edit in the registers…"), this,
                       [this, id] { open(rowOf<Record>().key, id.text()); });
        QAction *remove = menu.addAction(icon(QStringLiteral("delete")), tr("Remove"), this,
                                         [this, choice] { this->remove(choice); });
        remove->setShortcut(Qt::Key_Delete);
        remove->setEnabled(m_writable);
    });
    menu.exec(at);
}

void RegisterCommands::setWritable(bool writable)
{
    m_writable = writable;
    if (m_dialog)
        m_dialog->setWritable(writable);
}

void RegisterCommands::flush()
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->flush();
}

void RegisterCommands::close()
{
    delete m_dialog;
    m_dialog = nullptr;
    m_toast = nullptr;
}

} // namespace espalier
