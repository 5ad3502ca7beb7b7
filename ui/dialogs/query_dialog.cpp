// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/query_dialog.h"

#include "core/model/address.h"
#include "ui/panels/register_editor.h"
#include "ui/settings/passwords.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds betweenLooks{50};
constexpr int fewestLines = 4;
constexpr int mostLines = 14; ///< of the query, before it scrolls

} // namespace

QueryJob::QueryJob(SavedQuery query)
    : m_thread([this, query = std::move(query)](const std::stop_token &stop) {
          Result<QueryTable> result = runQuery(query, stop);
          const std::lock_guard lock(m_mutex);
          m_result = std::move(result);
      })
{
}

std::optional<Result<QueryTable>> QueryJob::result() const
{
    const std::lock_guard lock(m_mutex);
    return m_result;
}

QueryDialog::QueryDialog(const QuerySurroundings &around, const Context &context, QWidget *parent)
    : QDialog(parent), m_around(around), m_form(new QFormLayout), m_source(new QComboBox),
      m_address(new QLineEdit), m_password(new QLineEdit), m_keep(new QCheckBox), m_query(new QPlainTextEdit),
      m_agree(new QCheckBox), m_try(new QPushButton), m_progress(new QProgressBar)
{
    setWindowTitle(tr("Values from a database"));
    buildForm();
    auto *help = new QLabel(tr(
        "Columns: the metric (its id, code or title), the date (or start and end) and the value; also unit, "
        "state, comment and dimensions by name. Or a column a date, or a column a metric. The query can only "
        "read, for ten seconds."));
    help->setObjectName(QStringLiteral("quiet"));
    help->setWordWrap(true);
    m_agree->setText(tr("I have read the address and the query: ask this on this machine"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The database is asked"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_try->setDefault(true);
    auto *trying = new QHBoxLayout;
    trying->addWidget(m_try);
    trying->addWidget(m_progress, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *take = new QPushButton;
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    m_preview = new ValuesPreview(around.tree, context, take);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_query);
    column->addWidget(help);
    column->addWidget(m_agree);
    column->addLayout(trying);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &QComboBox::activated, this, &QueryDialog::chooseSource);
    connect(m_address, &QLineEdit::textChanged, this, &QueryDialog::followText);
    connect(m_address, &QLineEdit::editingFinished, this, &QueryDialog::findPassword);
    connect(m_query, &QPlainTextEdit::textChanged, this, &QueryDialog::followText);
    connect(m_agree, &QCheckBox::toggled, this, &QueryDialog::updateTry);
    connect(m_try, &QPushButton::clicked, this, &QueryDialog::ask);
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &QueryDialog::look);
    resize(680, 640);
    chooseSource();
}

// The address, which loses the focus while it goes, is not listened to any more.
QueryDialog::~QueryDialog()
{
    m_address->disconnect(this);
}

void QueryDialog::buildForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    SourceId wanted = m_around.source;
    for (const Source *source : choicesOf<Source>(m_around.tree)) {
        m_source->addItem(source->name, source->id.text());
        if (wanted.isNull() && !source->savedImport.query.isEmpty())
            wanted = source->id;
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(wanted.text())));
    m_source->setToolTip(tr("It keeps the address and the query"));
    m_address->setPlaceholderText(tr("figures.db, or postgresql://user@host/database"));
    auto *browse = new QPushButton(tr("File…"));
    browse->setToolTip(tr("Choose an SQLite database"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &QueryDialog::chooseFile);
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(browse);
    m_address->setAccessibleName(tr("Address"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Empty: from the pgpass file, or none"));
    m_password->setToolTip(tr("It never stands in the document"));
    m_keep->setEnabled(false); // until there turns out to be one
    m_keep->setText(tr("Remember it in the keychain of this machine"));
    m_form->addRow(tr("Data source"), m_source);
    m_form->addRow(tr("Address"), address);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(QString(), m_keep);
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setTabChangesFocus(true);
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(
        QStringLiteral("SELECT kpi AS metric, month AS date, amount AS value\nFROM figures"));
}

SourceId QueryDialog::source() const
{
    const auto raw = RawId::fromText(m_source->currentData().toByteArray());
    return raw ? SourceId(*raw) : SourceId();
}

QString QueryDialog::query() const
{
    return m_query->toPlainText().trimmed();
}

void QueryDialog::chooseSource()
{
    const Source *kept = m_around.tree.find(source());
    if (kept && !kept->savedImport.query.isEmpty()) {
        m_address->setText(kept->savedImport.address);
        m_query->setPlainText(kept->savedImport.query);
    }
    followText();
    findPassword();
}

void QueryDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("SQLite database"), m_around.folder,
                                                      tr("Databases (*.db *.sqlite *.sqlite3)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const QString beside = m_around.folder + u'/';
    m_address->setText(path.startsWith(beside) ? path.sliced(beside.size()) : path);
}

void QueryDialog::followText()
{
    const bool isServer = isServerAddress(m_address->text());
    m_form->setRowVisible(m_password, isServer);
    m_form->setRowVisible(m_keep, isServer && m_keep->isEnabled());
    m_agree->setChecked(false);
    m_try->setDefault(true);
    m_preview->clear();
    growQuery();
    updateTry();
}

// The place is looked for once it is whole, not at each letter.
void QueryDialog::findPassword()
{
    const Result<QueryAddress> address = queryAddress(m_address->text(), m_around.folder);
    if (!address || !address->isServer() || address->place() == m_passwordOf)
        return;
    m_passwordOf = address->place();
    m_password->clear();
    m_around.passwords.find(m_passwordOf, this,
                            [this, place = m_passwordOf](const std::optional<QString> &found) {
                                if (place != m_passwordOf)
                                    return;
                                m_wasKept = found && !found->isEmpty();
                                m_keep->setEnabled(found.has_value());
                                m_keep->setChecked(m_wasKept);
                                if (m_wasKept && m_password->text().isEmpty())
                                    m_password->setText(*found);
                                m_form->setRowVisible(m_keep, found.has_value());
                            });
}

void QueryDialog::growQuery()
{
    const QFontMetrics metrics(m_query->font());
    const int lines =
        std::clamp(static_cast<int>(m_query->document()->size().height()) + 1, fewestLines, mostLines);
    const int frame = 2 * m_query->frameWidth() + static_cast<int>(2 * m_query->document()->documentMargin());
    m_query->setFixedHeight(lines * metrics.lineSpacing() + frame);
}

void QueryDialog::updateTry()
{
    const Result<QueryAddress> address = queryAddress(m_address->text(), m_around.folder);
    const bool isWhole = address && !query().isEmpty() && !source().isNull();
    const bool isAgreed = isWhole && m_around.settings.mayAsk(source(), address->place(), query());
    m_agree->setVisible(!isAgreed);
    m_agree->setEnabled(isWhole && !m_job);
    m_try->setText(m_job ? tr("Stop") : tr("Try"));
    m_try->setToolTip(m_job ? QString() : tr("Ask the database, and see what would be taken"));
    m_try->setEnabled(m_job || isAgreed || (isWhole && m_agree->isChecked()));
    m_progress->setVisible(m_job != nullptr);
    for (QWidget *input : std::initializer_list<QWidget *>{m_source, m_address, m_password, m_query})
        input->setEnabled(!m_job);
    // A word that is half typed is no mistake yet; a password is.
    if (source().isNull())
        m_preview->setRefused(
            tr("There is no data source yet. Add one in the registers: it keeps the query."));
    else if (!address && holdsPassword(m_address->text()))
        m_preview->setRefused(address.error().what);
}

void QueryDialog::ask()
{
    if (m_job) {
        m_job->stop();
        m_try->setEnabled(false); // until it has
        return;
    }
    const Result<QueryAddress> address = queryAddress(m_address->text(), m_around.folder);
    if (!address)
        return;
    m_around.settings.allowToAsk(source(), address->place(), query());
    m_preview->clear();
    m_job = std::make_unique<QueryJob>(
        SavedQuery{*address, query(), address->isServer() ? m_password->text() : QString()});
    m_look.start();
    updateTry();
}

void QueryDialog::look()
{
    const std::optional<Result<QueryTable>> answer = m_job->result();
    if (!answer)
        return;
    m_look.stop();
    m_job.reset();
    updateTry();
    showAnswer(*answer);
}

void QueryDialog::showAnswer(const Result<QueryTable> &answer)
{
    if (!answer) {
        m_preview->setRefused(answer.error().what);
        return;
    }
    // Only one that opened the database is worth keeping.
    if (m_keep->isEnabled() && m_keep->isChecked() && !m_password->text().isEmpty())
        m_around.passwords.keep(m_passwordOf, m_password->text());
    else if (m_wasKept && !m_keep->isChecked())
        m_around.passwords.forget(m_passwordOf);
    ValuesOptions options;
    options.source = source();
    options.saved = m_around.tree.find(options.source)->savedImport;
    options.cadenceOf = [this](const NodeId &node) {
        return m_around.derived.cadenceOf(m_around.tree, m_around.tree.nodes().slotOf(node));
    };
    const Result<ReadValues> values = readValues(m_around.tree, *answer, options);
    if (!values) {
        m_preview->setRefused(values.error().what);
        return;
    }
    KeptImport kept{options.source, values->mapping};
    kept.import.address = m_address->text().trimmed();
    kept.import.query = query();
    m_preview->setValues(*values, kept);
}

} // namespace espalier
