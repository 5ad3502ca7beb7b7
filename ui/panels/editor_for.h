// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The editor for each type that fields hold. Types without one (stamps that only a sign-off writes, frozen
// copies) are shown as text.
#pragma once

#include "core/model/field_kind.h"
#include "ui/panels/chips.h"
#include "ui/panels/colour_editor.h"
#include "ui/panels/formula_editor.h"
#include "ui/panels/key_list_editor.h"
#include "ui/panels/period_editor.h"

#include <functional>
#include <memory>

namespace espalier {

template <Structured Value>
class StructuredEditor;
template <Structured Entry>
class ListEditor;

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <>
inline constexpr bool isList<QStringList> = true;

/// Records that a register editor can name; others (remarks, decisions) have no register.
template <class T>
inline constexpr bool isChoosable = false;
template <class Record>
inline constexpr bool isChoosable<Id<Record>> =
    std::is_same_v<Record, Node> || std::is_same_v<Record, Tier> || std::is_same_v<Record, Person> ||
    std::is_same_v<Record, Source> || std::is_same_v<Record, Campaign> || std::is_same_v<Record, Channel> ||
    std::is_same_v<Record, Insight> || std::is_same_v<Record, Dimension> ||
    std::is_same_v<Record, Experiment>;

template <class T>
consteval bool canEdit()
{
    if constexpr (std::is_same_v<T, SignOff> || std::is_same_v<T, UpstreamConfirmed>)
        return false; // written by the act they record
    else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList> || NamedEnum<T> ||
                       std::is_same_v<T, Unit> || std::is_same_v<T, Cadence> ||
                       std::is_same_v<T, std::optional<double>> || std::is_same_v<T, std::optional<int>> ||
                       std::is_same_v<T, int> || std::is_same_v<T, double> || std::is_same_v<T, QDate> ||
                       std::is_same_v<T, Rgb> || std::is_same_v<T, std::optional<Rgb>> ||
                       std::is_same_v<T, std::vector<LinkKey>>)
        return true;
    else if constexpr (kind::AnyId<T>)
        return isChoosable<T>;
    else if constexpr (isList<T>)
        return Structured<typename T::value_type> || isChoosable<typename T::value_type>;
    else
        return Structured<T>;
}
template <class T>
inline constexpr bool hasEditor = canEdit<T>();

/// The scale with its handles; made elsewhere, since it holds a list of editors itself.
[[nodiscard]] std::unique_ptr<EditorOf<std::vector<Band>>> makeBandsEditor(const EditorContext &context,
                                                                           QWidget *parent);

/// Fields whose text is a paragraph rather than a line.
[[nodiscard]] bool isLongText(const char *key);

/// Adapts an editor of optional<T> to T: an empty field is T{}.
template <class T, class Inner>
class RequiredEditor final : public EditorOf<T>
{
public:
    explicit RequiredEditor(QWidget *parent) : EditorOf<T>(parent), m_inner(new Inner(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_inner);
        this->setFocusProxy(m_inner);
        QObject::connect(m_inner, &ValueEditor::edited, this, [this] { Q_EMIT this->edited(); });
        QObject::connect(m_inner, &ValueEditor::finished, this, [this] { Q_EMIT this->finished(); });
    }
    void setValue(const T &value) override { m_inner->setValue(value); }
    [[nodiscard]] T value() const override { return m_inner->value().value_or(T{}); }
    [[nodiscard]] QString problem() const override { return m_inner->problem(); }
    [[nodiscard]] QString reading() const override { return m_inner->reading(); }
    void setMixed() override { m_inner->setMixed(); }
    void setWritable(bool writable) override { m_inner->setWritable(writable); }
    void setLabel(const QString &label) override { m_inner->setLabel(label); }

private:
    Inner *m_inner;
};

/// The context outlives the editor.
template <class T>
    requires hasEditor<T>
[[nodiscard]] std::unique_ptr<EditorOf<T>> makeEditor(const EditorContext &context, bool longText,
                                                      QWidget *parent)
{
    if constexpr (std::is_same_v<T, QString>) {
        if (longText)
            return std::make_unique<ParagraphEditor>(parent);
        return std::make_unique<LineEditor>(parent);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return std::make_unique<TagEditor>(parent);
    } else if constexpr (NamedEnum<T>) {
        return std::make_unique<EnumEditor<T>>(parent);
    } else if constexpr (std::is_same_v<T, Unit>) {
        return std::make_unique<UnitEditor>(parent);
    } else if constexpr (std::is_same_v<T, Cadence>) {
        return std::make_unique<CadenceEditor>(parent);
    } else if constexpr (std::is_same_v<T, std::optional<double>>) {
        return std::make_unique<DecimalEditor>(parent);
    } else if constexpr (std::is_same_v<T, std::optional<int>>) {
        return std::make_unique<WholeEditor>(parent);
    } else if constexpr (std::is_same_v<T, double>) {
        return std::make_unique<RequiredEditor<double, DecimalEditor>>(parent);
    } else if constexpr (std::is_same_v<T, int>) {
        return std::make_unique<RequiredEditor<int, WholeEditor>>(parent);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return std::make_unique<DayEditor>(parent);
    } else if constexpr (std::is_same_v<T, Rgb>) {
        return std::make_unique<RequiredEditor<Rgb, ColourEditor>>(parent);
    } else if constexpr (std::is_same_v<T, std::optional<Rgb>>) {
        auto editor = std::make_unique<ColourEditor>(parent);
        editor->allowNone();
        return editor;
    } else if constexpr (std::is_same_v<T, std::vector<LinkKey>>) {
        return std::make_unique<LinkListEditor>(context, parent);
    } else if constexpr (std::is_same_v<T, Period>) {
        return std::make_unique<PeriodEditor>(parent);
    } else if constexpr (kind::AnyId<T>) {
        return []<class Record>(Id<Record>, const EditorContext &c, QWidget *p) {
            return std::make_unique<RegisterEditor<Record>>(c, p);
        }(T{}, context, parent);
    } else if constexpr (isList<T>) {
        using Entry = typename T::value_type;
        if constexpr (std::is_same_v<Entry, Band>)
            return makeBandsEditor(context, parent);
        else if constexpr (Structured<Entry>)
            return std::make_unique<ListEditor<Entry>>(context, parent);
        else
            return []<class Record>(Id<Record>, const EditorContext &c, QWidget *p) {
                return std::make_unique<RegisterListEditor<Record>>(c, p);
            }(Entry{}, context, parent);
    } else {
        return std::make_unique<StructuredEditor<T>>(context, parent);
    }
}

/// The same for a field of the table, whose key says more than its type: a formula is no prose, and some
/// lists of words are keys of other fields.
template <class T>
    requires hasEditor<T>
[[nodiscard]] std::unique_ptr<EditorOf<T>> makeFieldEditor(const char *key, const EditorContext &context,
                                                           bool longText)
{
    if constexpr (std::is_same_v<T, QStringList>) {
        if (holdsFieldKeys(key))
            return std::make_unique<KeyListEditor>();
    }
    if constexpr (std::is_same_v<T, QString>) {
        if (std::string_view(key) == "formula")
            return std::make_unique<FormulaEditor>(context);
    }
    return makeEditor<T>(context, longText, nullptr);
}

/// A new entry of a list, with an id of its own where entries have one.
template <class Entry>
[[nodiscard]] Entry newEntry(const EditorContext &context)
{
    Entry entry;
    if constexpr (requires { entry.id; })
        entry.id = decltype(entry.id)(context.ids->next());
    if constexpr (std::is_same_v<Entry, Band>)
        entry.status = Status::Watch; // the band that most asks for an agreement
    return entry;
}

/// One line for an entry of a list.
[[nodiscard]] QString summaryOf(const Band &band, const EditorContext &context);
[[nodiscard]] QString summaryOf(const DatedValue &value, const EditorContext &context);
[[nodiscard]] QString summaryOf(const DimensionValue &value, const EditorContext &context);
[[nodiscard]] QString summaryOf(const Remark &remark, const EditorContext &context);
[[nodiscard]] QString summaryOf(const Challenge &challenge, const EditorContext &context);
[[nodiscard]] QString summaryOf(const Audit &audit, const EditorContext &context);
[[nodiscard]] QString summaryOf(const Assumption &assumption, const EditorContext &context);
template <class Entry>
[[nodiscard]] QIcon iconOf(const Entry &)
{
    return {};
}
/// The status shape of a band.
template <>
[[nodiscard]] QIcon iconOf(const Band &band);

} // namespace espalier
