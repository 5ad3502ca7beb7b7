// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/interview_dialog.h"

#include "ui/panels/text_editor.h"
#include "ui/panels/words.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace espalier {
namespace {

constexpr int usualWidth = 580;
constexpr int between = 12; // parts of the dialog

QLabel *wrapped(const char *style)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(style));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text, QWidget *buddy = nullptr)
{
    QLabel *label = wrapped("fieldLabel");
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

QString nameOf(const Node &node)
{
    return node.title.isEmpty() ? node.code : node.title;
}

template <class Enum>
void choose(QButtonGroup *group, Enum value)
{
    group->button(static_cast<int>(value))->setChecked(true);
}

bool isAnyNo(const Actionability &answers)
{
    return std::ranges::any_of(interviewQuestions(), [&](const InterviewQuestion &question) {
        return answers.*question.answer == Answer::No;
    });
}

/// One of several answers. Tab goes to the chosen one; Qt sees to that only from the second visit on.
QRadioButton *choiceOf(const QString &text)
{
    auto *button = new QRadioButton(text);
    button->setFocusPolicy(Qt::ClickFocus);
    QObject::connect(button, &QRadioButton::toggled, button,
                     [button](bool on) { button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    return button;
}

} // namespace

InterviewDialog::InterviewDialog(const Tree &tree, std::vector<NodeId> nodes,
                                 std::function<Context()> context, Drafts &drafts, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_nodes(std::move(nodes)), m_context(std::move(context)),
      m_drafts(drafts), m_step(wrapped("quiet")), m_title(wrapped("subheading")), m_about(wrapped("quiet")),
      m_decision(new QLineEdit), m_verdict(new QButtonGroup(this)), m_replacing(new QWidget),
      m_replacement(new QLineEdit), m_replacementNote(wrapped("quiet")), m_reason(new ParagraphEditor),
      m_note(wrapped("quiet")), m_problem(wrapped("wrongText")), m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton)
{
    setWindowTitle(tr("Vanity interview"));
    for (QButtonGroup *&group : m_answers)
        group = new QButtonGroup(this);
    m_decision->setAccessibleName(tr("Which decision would it change?"));
    m_decision->setPlaceholderText(tr("If it moves, we would decide…"));
    m_reason->setLabel(tr("Reason"));
    m_step->setVisible(m_nodes.size() > 1);

    auto *close = new QPushButton(tr("Close"));
    close->setToolTip(tr("What is answered and not kept yet is here again next time"));
    for (QPushButton *aside : {m_back, close})
        aside->setAutoDefault(false); // Enter goes on
    m_back->setVisible(m_nodes.size() > 1);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(4);
    for (QLabel *label : {m_step, m_title, m_about})
        column->addWidget(label);
    column->addSpacing(between);
    column->addWidget(questions());
    column->addSpacing(between);
    column->addWidget(heading(m_decision->accessibleName(), m_decision));
    column->addWidget(m_decision);
    column->addSpacing(between);
    column->addWidget(verdicts());
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addStretch();
    column->addSpacing(between);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    join();
    goTo(0);
    resize(usualWidth, sizeHint().height());
}

void InterviewDialog::join()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepDraft();
        goTo(m_at - 1);
    });
    connect(m_next, &QPushButton::clicked, this, &InterviewDialog::goOn);
    for (QButtonGroup *group : m_answers)
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on)
                showVerdict();
        });
    connect(m_verdict, &QButtonGroup::idClicked, this, [this] {
        m_isOwnVerdict = verdict() != verdictFrom(answers()).verdict;
        showVerdict();
    });
    connect(m_decision, &QLineEdit::textEdited, this, &InterviewDialog::showVerdict);
    connect(m_replacement, &QLineEdit::textChanged, this, &InterviewDialog::showVerdict);
    connect(m_reason, &ValueEditor::edited, this,
            [this] { m_isOwnReason = !m_reason->value().simplified().isEmpty(); });
}

QWidget *InterviewDialog::answersTo(const QString &question, QButtonGroup *group)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(between);
    const std::array answers{std::pair{Answer::Yes, tr("Yes")}, std::pair{Answer::No, tr("No")},
                             std::pair{Answer::Unset, tr("Not yet", "a question is not answered yet")}};
    for (const auto &[answer, text] : answers) {
        QRadioButton *button = choiceOf(text);
        button->setAccessibleName(tr("%1 %2", "a question and an answer").arg(question, text));
        group->addButton(button, static_cast<int>(answer));
        line->addWidget(button);
    }
    return row;
}

QWidget *InterviewDialog::questions()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(between);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto all = interviewQuestions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto *text = wrapped("");
        text->setText(all.at(i).text);
        QLabel *help = wrapped("quiet");
        help->setText(all.at(i).help);
        const int line = static_cast<int>(i) * 3;
        grid->addWidget(text, line, 0);
        grid->addWidget(answersTo(all.at(i).text, m_answers.at(i)), line, 1, Qt::AlignTop);
        grid->addWidget(help, line + 1, 0, 1, 2);
        grid->setRowMinimumHeight(line + 2, between / 2);
    }
    return part;
}

QWidget *InterviewDialog::verdicts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading(tr("The verdict that follows")));
    const std::array all{std::pair{VanityVerdict::Keep, tr("Keep it")},
                         std::pair{VanityVerdict::Demote, tr("Demote it to a diagnostic")},
                         std::pair{VanityVerdict::Replace, tr("Replace it by another metric")},
                         std::pair{VanityVerdict::Unset, tr("No verdict yet")}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(between);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QRadioButton *button = choiceOf(all.at(i).second);
        m_verdict->addButton(button, static_cast<int>(all.at(i).first));
        grid->addWidget(button, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_replacement->setAccessibleName(tr("What takes its place"));
    m_replacement->setPlaceholderText(tr("A metric of the tree, or the name of a new one"));
    auto *replacing = new QVBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 4, 0, 0);
    replacing->setSpacing(4);
    replacing->addWidget(heading(m_replacement->accessibleName(), m_replacement));
    replacing->addWidget(m_replacement);
    replacing->addWidget(m_replacementNote);
    column->addWidget(m_replacing);
    column->addSpacing(4);
    column->addWidget(heading(tr("Reason"), m_reason));
    column->addWidget(m_reason);
    return part;
}

QString InterviewDialog::nameAmongAll(const Node &node) const
{
    const bool isAlone = m_nodesOfTitle.value(node.title.toCaseFolded()) == 1;
    return isAlone || node.title.isEmpty() || node.code.isEmpty()
               ? nameOf(node)
               : tr("%1 (%2)", "a node that is not the only one of its title, its code")
                     .arg(node.title, node.code);
}

void InterviewDialog::offerReplacements()
{
    m_replacements.clear();
    m_nodesOfTitle.clear();
    for (const Node &node : m_tree.nodes())
        ++m_nodesOfTitle[node.title.toCaseFolded()];
    QStringList names;
    for (const Node &node : m_tree.nodes()) {
        if (node.id == m_nodes[m_at] || nameOf(node).isEmpty() || node.lifecycle == Lifecycle::Retired)
            continue;
        names.append(nameAmongAll(node));
        m_replacements.insert(names.back().toCaseFolded(), node.id);
    }
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, m_replacement);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_replacement->setCompleter(completer);
}

void InterviewDialog::goTo(std::size_t at)
{
    m_at = at;
    const NodeId id = m_nodes[m_at];
    const Node *node = m_tree.find(id);
    m_step->setText(tr("%1 of %2").arg(m_at + 1).arg(m_nodes.size()));
    m_title->setText(node ? nameOf(*node) : QString());
    QStringList about;
    if (node) {
        if (const Tier *tier = m_tree.find(node->tier))
            about.append(tier->name);
        if (!node->title.isEmpty() && !node->code.isEmpty())
            about.append(node->code);
        const Slot parent = m_tree.parentOf(m_tree.nodes().slotOf(id));
        if (parent != noSlot)
            about.append(tr("supports “%1”").arg(nameOf(*m_tree.nodes().at(parent))));
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_back->setEnabled(m_at > 0);
    m_next->setText(m_at + 1 < m_nodes.size() ? tr("Next") : tr("Done"));
    offerReplacements();
    const auto draft = m_drafts.find(id);
    load(draft != m_drafts.end() ? draft->second : node ? edit::interviewOf(*node) : Interview());
    m_answers.front()->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void InterviewDialog::load(const Interview &interview)
{
    const auto all = interviewQuestions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QSignalBlocker quiet(m_answers.at(i)); // nothing is proposed before all is filled in
        choose(m_answers.at(i), interview.answers.*all.at(i).answer);
    }
    const QSignalBlocker quiet(m_replacement);
    m_decision->setText(interview.answers.decision);
    choose(m_verdict, interview.verdict);
    const Node *replacement = m_tree.find(interview.replaceBy);
    m_replacement->setText(replacement ? nameAmongAll(*replacement) : interview.replacement);
    m_reason->setValue(interview.reason);
    const ProposedVerdict proposed = verdictFrom(interview.answers);
    m_isOwnVerdict = interview.verdict != VanityVerdict::Unset && interview.verdict != proposed.verdict;
    m_isOwnReason = !interview.reason.isEmpty() && interview.reason != proposed.reason;
    showVerdict();
}

Actionability InterviewDialog::answers() const
{
    Actionability answers;
    const auto all = interviewQuestions();
    for (std::size_t i = 0; i < all.size(); ++i)
        answers.*all.at(i).answer = static_cast<Answer>(m_answers.at(i)->checkedId());
    answers.decision = m_decision->text().simplified();
    return answers;
}

VanityVerdict InterviewDialog::verdict() const
{
    return static_cast<VanityVerdict>(m_verdict->checkedId());
}

Interview InterviewDialog::typed() const
{
    Interview interview{answers(), verdict(), {}, {}, m_reason->value().simplified()};
    if (interview.verdict != VanityVerdict::Replace)
        return interview;
    const QString name = m_replacement->text().simplified();
    interview.replaceBy = m_replacements.value(name.toCaseFolded());
    if (interview.replaceBy.isNull())
        interview.replacement = name;
    return interview;
}

void InterviewDialog::showVerdict()
{
    const ProposedVerdict proposed = verdictFrom(answers());
    if (!m_isOwnVerdict)
        choose(m_verdict, proposed.verdict);
    if (!m_isOwnReason)
        m_reason->setValue(verdict() == proposed.verdict ? proposed.reason : QString());
    m_replacing->setVisible(verdict() == VanityVerdict::Replace);
    const Interview said = typed();
    m_replacementNote->setVisible(!m_replacement->text().trimmed().isEmpty());
    m_replacementNote->setText(said.replaceBy.isNull() ? tr("A new metric, made beside it")
                                                       : tr("A metric of the tree"));
    m_note->setText(consequence(proposed));
    m_note->setVisible(!m_note->text().isEmpty());
    m_problem->clear();
    m_problem->hide();
}

QString InterviewDialog::consequence(const ProposedVerdict &proposed) const
{
    switch (verdict()) {
    case VanityVerdict::Keep:
        return isAnyNo(answers()) ? tr("It stays as it is; the checks go on naming what was answered no.")
                                  : tr("It stays as it is.");
    case VanityVerdict::Demote:
        return tr("It stays in the tree as a diagnostic, and does not count in the status of what it "
                  "supports.");
    case VanityVerdict::Replace:
        return tr("It stays as a diagnostic until what takes its place has values; retire it then.");
    case VanityVerdict::Unset:
        break;
    }
    return m_isOwnVerdict ? tr("The answers are kept, and it is asked about again.") : proposed.lacks;
}

void InterviewDialog::goOn()
{
    const NodeId node = m_nodes[m_at];
    Context context = m_context();
    const Result<Change> change = edit::keepInterview(m_tree, node, typed(), context);
    if (!change) {
        m_problem->setText(change.error().what);
        m_problem->show();
        if (m_replacing->isVisibleTo(this))
            m_replacement->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_drafts.erase(node);
    if (!change->isEmpty())
        Q_EMIT kept(*change);
    if (m_at + 1 < m_nodes.size())
        goTo(m_at + 1);
    else
        accept();
}

void InterviewDialog::keepDraft()
{
    const NodeId id = m_nodes[m_at];
    const Node *node = m_tree.find(id);
    const Interview said = typed();
    if (node && said != edit::interviewOf(*node))
        m_drafts[id] = said;
    else
        m_drafts.erase(id);
}

void InterviewDialog::done(int result)
{
    if (result == Rejected)
        keepDraft();
    QDialog::done(result);
}

} // namespace espalier
