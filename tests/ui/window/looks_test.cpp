// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Every command of the catalogue in a language that nobody speaks: whatever it opens holds no text that was
// not translated, none that is cut, and no control without a name. With ESPALIER_LOOKS=FOLDER a picture of
// each is kept there, to be looked at; ESPALIER_LOOKS_LANGUAGE (en, de) and ESPALIER_LOOKS_APPEARANCE (light,
// dark) say how, QT_SCALE_FACTOR how large.
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
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>

#include <memory>

namespace espalier {
namespace {

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

Tree exampleInOtherLetters()
{
    Tree tree = *exampleTree();
    const Change change = edit::mapValues(tree, InOtherLetters());
    const Result<void> done = tree.apply(change);
    EXPECT_TRUE(done);
    return tree;
}

/// What stands in every language as it is: names, keys, codes, sizes of paper, and what the locale says.
QRegularExpression knownWords()
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
QString untranslated(QString text)
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
std::unique_ptr<test::PseudoLanguage> spokenFirst(bool isPseudo)
{
    if (isPseudo)
        return std::make_unique<test::PseudoLanguage>();
    speak(QLocale(qEnvironmentVariable("ESPALIER_LOOKS_LANGUAGE")));
    return nullptr;
}

class LooksTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_settings.setReducedMotion(true);
        m_settings.setAuthor(QStringLiteral("ж"));
        m_window.resize(1400, 860);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }
    void TearDown() override
    {
        m_window.document().markClean();
        EXPECT_EQ(m_found.join(QLatin1Char('\n')).toStdString(), "");
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
        for (int i = 0; i < 5; ++i)
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
        if (!m_isPseudo || text.isEmpty())
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
                       view && !qobject_cast<QHeaderView *>(widget)) {
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

    /// Looks at what was opened beside the window, and sends it away.
    void lookAround()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible() || window == &m_window || window->windowType() == Qt::ToolTip)
                continue;
            if (!qobject_cast<QFileDialog *>(window)) {
                QApplication::sendPostedEvents();
                inspect(window);
                keep(window, m_id + QStringLiteral("-opened"));
            }
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->reject();
            else
                window->close();
        }
    }

    void look(std::size_t row)
    {
        m_id = QString::fromLatin1(m_window.actions().rows()[row].id);
        QAction *action = m_window.actions().at(row);
        begin();
        if (m_id == QStringLiteral("file.quit") || !action->isEnabled())
            return;
        const bool wasChecked = action->isChecked();
        QTimer watch;
        watch.callOnTimeout([this] { lookAround(); });
        watch.start(10);
        action->trigger();
        settle();
        inspect(&m_window);
        keep(&m_window, m_id);
        lookAround();
        watch.stop();
        if (action->isCheckable() && action->isChecked() != wasChecked && !action->actionGroup())
            action->trigger();
    }

    const bool m_isPseudo = !qEnvironmentVariableIsSet("ESPALIER_LOOKS_LANGUAGE");
    const std::unique_ptr<test::PseudoLanguage> m_pseudo = spokenFirst(m_isPseudo);
    QString m_id;
    QStringList m_found;
    QHash<QString, bool> m_judged; ///< texts seen, and whether one holds what nobody translated
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Appearance m_appearance{qEnvironmentVariable("ESPALIER_LOOKS_APPEARANCE") == QStringLiteral("dark")
                                ? AppearanceChoice::Dark
                                : AppearanceChoice::Light};
    Clock m_clock{[] { return QDateTime(QDate(2026, 11, 2), QTime(9, 30)); }};
    MainWindow m_window{m_settings, m_appearance, m_clock};
};

constexpr int parts = 4; // so that several run at once

class Looks : public LooksTest, public testing::WithParamInterface<int>
{
};

TEST_P(Looks, EveryCommandSpeaksTheUsersLanguageUncut)
{
    const std::size_t rows = m_window.actions().rows().size();
    for (std::size_t row = static_cast<std::size_t>(GetParam()); row < rows; row += parts)
        look(row);
}

TEST_F(LooksTest, EveryMenuSpeaksTheUsersLanguage)
{
    begin();
    m_id = QStringLiteral("menu");
    for (QMenu *menu : m_window.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        inspectMenu(menu);
        menu->popup(QPoint(20, 20));
        keep(menu, QStringLiteral("menu-") + menu->title().remove(QLatin1Char('&')));
        menu->close();
    }
}

INSTANTIATE_TEST_SUITE_P(Parts, Looks, testing::Range(0, parts));

} // namespace
} // namespace espalier
