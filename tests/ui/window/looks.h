// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Looks: what a window shows holds no text that was not translated, none that is cut, and no control without
// a name. With ESPALIER_LOOKS=FOLDER a picture of each is kept there, to be looked at;
// ESPALIER_LOOKS_LANGUAGE (en, de) and ESPALIER_LOOKS_APPEARANCE (light, dark, contrast) say how,
// QT_SCALE_FACTOR how large.
#pragma once

#include "core/base/language.h"
#include "core/edit/map_values.h"
#include "core/storage/library.h"
#include "tests/support/pseudo_language.h"
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/panels/elided_label.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <memory>

namespace espalier {
/// The document's own words in letters that no text of the program has.
struct InOtherLetters
{
    void operator()(QString &text) const
    {
        static const QRegularExpression lower(QStringLiteral("[a-z]"));
        if (text.contains(lower))
            text.replace(QRegularExpression(QStringLiteral("[A-Za-z]")), QStringLiteral("ж"));
    }
    void operator()(Unit &unit) const
    {
        if (unit.kind == Unit::Kind::Count || unit.kind == Unit::Kind::Custom)
            (*this)(unit.name);
    }
};

inline Tree exampleInOtherLetters()
{
    Tree tree = *exampleTree();
    const Change change = edit::mapValues(tree, InOtherLetters());
    const Result<void> done = tree.apply(change);
    EXPECT_TRUE(done);
    return tree;
}

/// What stands in every language as it is: names, keys, codes, sizes of paper, and what the locale says.
inline QRegularExpression knownWords()
{
    QStringList words{
        QStringLiteral("Espalier|English|Deutsch|A[0-9]|Letter|Tabloid|https?:\\S*|/\\S*|\\S*\\.kpi\\w+"),
        QStringLiteral("Ctrl|Alt|Shift|Meta|Del|Space|Tab|Esc|Return|Enter|Home|End|Left|Right|Up|Down|"
                       "Backtab|Ins|PgUp|PgDown|Backspace|F[0-9]+"),
        QStringLiteral("[A-Z]{1,3}(-[0-9]+)?|Q[1-4]"),
    };
    for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            words += QLocale().monthName(month, form);
        for (int day = 1; day <= 7; ++day)
            words += QLocale().dayName(day, form);
    }
    return QRegularExpression(
        QStringLiteral("(?<![A-Za-z])(%1)(?![A-Za-z])").arg(words.join(QLatin1Char('|'))));
}

/// What is left of a text when what was translated, the document's words and known words are out.
inline QString untranslated(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == test::pseudoOpens ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == test::pseudoCloses ? 1 : 0;
    }
    static const QRegularExpression known = knownWords();
    rest.remove(known);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return rest.contains(word) ? rest.simplified() : QString();
}

/// Before the first word of the window.
inline std::unique_ptr<test::PseudoLanguage> spokenFirst(bool isPseudo)
{
    if (isPseudo)
        return std::make_unique<test::PseudoLanguage>();
    speak(QLocale(qEnvironmentVariable("ESPALIER_LOOKS_LANGUAGE")));
    return nullptr;
}

inline AppearanceChoice wantedAppearance()
{
    const QString wanted = qEnvironmentVariable("ESPALIER_LOOKS_APPEARANCE");
    return wanted == QStringLiteral("dark")       ? AppearanceChoice::Dark
           : wanted == QStringLiteral("contrast") ? AppearanceChoice::Contrast
                                                  : AppearanceChoice::Light;
}

class LooksTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_window.canvas().setMotion(0);
        m_settings.setAuthor(QStringLiteral("ж"));
        m_window.resize(1400, 860);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }
    void TearDown() override
    {
        m_window.document().markClean();
        if (m_pseudo)
            askInGerman();
        EXPECT_EQ(m_found.join(QLatin1Char('\n')).toStdString(), "");
    }

    /// Whatever was asked for in this language is there in the first translation, under the same name.
    void askInGerman()
    {
        std::array<QTranslator, 3> german;
        const QString ours = QStringLiteral(":/espalier/i18n/");
        ASSERT_TRUE(german[0].load(ours + QStringLiteral("espalier_de")));
        ASSERT_TRUE(german[1].load(ours + QStringLiteral("words_de")));
        const bool hasToolkit =
            german[2].load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        for (const auto &[context, source, comment] : m_pseudo->asked()) {
            const bool isToolkit = context.startsWith('Q');
            const bool isKnown = std::ranges::any_of(german, [&](const QTranslator &translator) {
                return !translator.translate(context, source, comment, 1).isEmpty();
            });
            if (!source.isEmpty() && !isKnown && (hasToolkit || !isToolkit))
                m_found.append(QString::fromUtf8("no German for " + context + ": " + source));
        }
    }
    /// The whole example, a card in the middle chosen.
    void begin()
    {
        m_window.showNormal();
        m_window.resize(1400, 860);
        m_window.actions().action("mode.design")->trigger();
        m_window.files().adopt(m_isPseudo ? exampleInOtherLetters() : *exampleTree(), true);
        settle();
        const Stage &stage = m_window.canvas().stage();
        m_window.canvas().setCurrent(
            m_window.document().tree().nodes().at(stage.slotOf(static_cast<Card>(stage.size() / 2)))->id);
        settle();
    }
    /// Layouts within layouts are done one after another.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents();
    }

    void note(const QWidget *widget, const char *what, const QString &text)
    {
        const QString line = QStringLiteral("%1: %2 %3: %4")
                                 .arg(m_id, QString::fromLatin1(widget->metaObject()->className()),
                                      QString::fromLatin1(what), text.left(90));
        if (!m_found.contains(line))
            m_found.append(line);
    }
    void checkText(const QWidget *widget, const char *what, const QString &text)
    {
        if (!m_readsTexts || text.isEmpty())
            return;
        auto known = m_judged.find(text);
        if (known == m_judged.end())
            known = m_judged.insert(text, !untranslated(text).isEmpty());
        if (*known)
            note(widget, what, text);
    }
    /// Wrapped texts need the height that goes with their width.
    void checkRoom(const QWidget *widget, const QString &text)
    {
        const bool wraps = widget->sizePolicy().hasHeightForWidth();
        const int wanted = wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().width();
        const int there = wraps ? widget->height() : widget->width();
        if (!text.isEmpty() && wanted > there + 1)
            note(widget, "is cut", QStringLiteral("%1 of %2 px: %3").arg(there).arg(wanted).arg(text));
    }

    void inspect(QWidget *window)
    {
        checkText(window, "window title", window->windowTitle());
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            checkText(widget, "tooltip", widget->toolTip());
            checkText(widget, "spoken name", widget->accessibleName());
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                checkText(label, "says", label->text());
                if (!qobject_cast<const ElidedLabel *>(label))
                    checkRoom(label, label->text());
            } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
                checkText(button, "says", button->text());
                checkRoom(button, button->text());
            } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
                checkText(line, "hints", line->placeholderText());
            } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
                for (int i = 0; i < combo->count(); ++i)
                    checkText(combo, "offers", combo->itemText(i));
            } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    checkText(tabs, "tab", tabs->tabText(i));
                const QRect last = tabs->tabRect(tabs->count() - 1);
                if (last.right() > tabs->width())
                    note(tabs, "is cut", tabs->tabText(tabs->count() - 1));
            } else if (const auto *group = qobject_cast<QGroupBox *>(widget)) {
                checkText(group, "says", group->title());
            } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
                       view && !qobject_cast<QHeaderView *>(widget) &&
                       view->objectName() != QStringLiteral("wordList")) { // words of all languages
                inspectRows(view);
            }
        }
        if (const auto *menu = qobject_cast<QMenu *>(window))
            inspectMenu(menu);
        const SpokenControls spoken = spokenControls(*window);
        for (const std::string &control : spoken.unnamed)
            note(window, "has no name for", QString::fromStdString(control));
    }
    void inspectRows(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (!model)
            return;
        const int columns = std::min(model->columnCount(view->rootIndex()), 40);
        for (int column = 0; column < columns; ++column)
            checkText(view, "column", model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(view->rootIndex()), 60); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                checkText(view, "row", index.data().toString());
                checkText(view, "row's tooltip", index.data(Qt::ToolTipRole).toString());
            }
        }
    }
    void inspectMenu(const QMenu *menu)
    {
        for (const QAction *action : menu->actions()) {
            checkText(menu, "entry", action->text());
            checkText(menu, "tip", action->statusTip());
        }
    }

    void keep(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ESPALIER_LOOKS");
        if (!folder.isEmpty())
            window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    void lookAt(QWidget &window, const QString &name)
    {
        settle();
        // What is still on its way to its place is looked at again; what stays cut is a finding.
        const qsizetype known = m_found.size();
        inspect(&window);
        for (int again = 0; again < 20 && m_found.size() > known; ++again) {
            m_found.resize(known);
            QTest::qWait(10);
            inspect(&window);
        }
        keep(&window, name);
    }
    /// The pages of a window that has a list of them.
    void turnPages(QWidget &window, const QString &name)
    {
        for (auto *pages : window.findChildren<QListWidget *>()) {
            if (pages->objectName() != QStringLiteral("pageList") &&
                pages->objectName() != QStringLiteral("kinds"))
                continue;
            for (int row = 1; row < pages->count(); ++row) {
                pages->setCurrentRow(row);
                lookAt(window, QStringLiteral("%1-%2").arg(name).arg(row));
            }
        }
    }

    /// Looks at what was opened beside the window, and sends it away.
    void lookAround()
    {
        if (m_isLooking)
            return;
        m_isLooking = true;
        QList<QPointer<QWidget>> windows;
        for (QWidget *window : QApplication::topLevelWidgets())
            windows.append(window);
        for (const QPointer<QWidget> &window : windows) { // one may take others with it
            if (!window || !window->isVisible() || window == &m_window || window->windowType() == Qt::ToolTip)
                continue;
            if (!qobject_cast<QFileDialog *>(window)) {
                lookAt(*window, m_id + QStringLiteral("-opened"));
                turnPages(*window, m_id);
            }
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->reject();
            else
                window->close();
        }
        m_isLooking = false;
    }
    /// Does something that may open windows, dialogs that wait for an answer among them.
    template <class Do>
    void lookWhile(const Do &something)
    {
        QTimer watch;
        watch.callOnTimeout([this] { lookAround(); });
        watch.start(10);
        something();
        lookAt(m_window, m_id);
        lookAround();
    }

    void look(std::size_t row)
    {
        m_id = QString::fromLatin1(m_window.actions().rows()[row].id);
        QAction *action = m_window.actions().at(row);
        begin();
        if (m_id == QStringLiteral("file.quit") || !action->isEnabled())
            return;
        const bool wasChecked = action->isChecked();
        lookWhile([action] { action->trigger(); });
        if (action->isCheckable() && action->isChecked() != wasChecked && !action->actionGroup())
            action->trigger();
    }

    const bool m_isPseudo = !qEnvironmentVariableIsSet("ESPALIER_LOOKS_LANGUAGE");
    const std::unique_ptr<test::PseudoLanguage> m_pseudo = spokenFirst(m_isPseudo);
    QString m_id;
    bool m_isLooking = false;
    bool m_readsTexts = m_isPseudo; ///< not where the program shows a document of its own
    QStringList m_found;
    QHash<QString, bool> m_judged; ///< texts seen, and whether one holds what nobody translated
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Appearance m_appearance{wantedAppearance()};
    Clock m_clock{[] { return QDateTime(QDate(2026, 11, 2), QTime(9, 30)); }};
    NoPasswords m_passwords;
    MainWindow m_window{m_settings, m_appearance, m_clock, m_passwords};
};

} // namespace espalier
