// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/export_dialog.h"

#include "core/export/page.h"
#include "core/model/queries.h"
#include "ui/dialogs/ask_where_to_write.h"
#include "ui/panels/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds betweenLooks{50};
constexpr std::array suffixes{"png", "svg", "pdf"}; // in the order of PictureFormat

Result<QStringList> draw(const Tree &tree, const PictureRequest &request, const QString &path,
                         const Progress &progress)
{
    const Result<Exported> picture = exportPicture(tree, request, progress);
    if (!picture)
        return tl::unexpected(picture.error());
    const Result<WriteNotes> written = writeAtomically(path, picture->bytes);
    if (!written)
        return tl::unexpected(written.error());
    return picture->notes + written->sentences();
}

QComboBox *choice(const QStringList &texts, int current, const QString &name)
{
    auto *combo = new QComboBox;
    combo->addItems(texts);
    combo->setCurrentIndex(current);
    combo->setAccessibleName(name);
    return combo;
}

template <NamedEnum Enum>
QStringList wordsOf(std::size_t count)
{
    QStringList texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.append(capitalised(word(static_cast<Enum>(i))));
    return texts;
}

} // namespace

ExportJob::ExportJob(Tree tree, PictureRequest request, QString path)
    : m_thread([this, tree = std::move(tree), request = std::move(request),
                path = std::move(path)](const std::stop_token &stop) {
          Result<QStringList> result = draw(tree, request, path, [this, &stop](double share) {
              m_share = share;
              return !stop.stop_requested();
          });
          const std::lock_guard lock(m_mutex);
          m_result = std::move(result);
      })
{
}

std::optional<Result<QStringList>> ExportJob::result() const
{
    const std::lock_guard lock(m_mutex);
    return m_result;
}

ExportDialog::ExportDialog(const Tree &tree, QDate today, const ViewState &view, const NodeId &branch,
                           const QString &beside, Sheet sheet, QWidget *parent)
    : QDialog(parent), m_tree(tree), m_today(today), m_branch(branch), m_sheet(sheet), m_beside(beside),
      m_choices(new QWidget), m_progress(new QProgressBar), m_note(new QLabel)
{
    const bool isTree = sheet == Sheet::Tree;
    setWindowTitle(isTree ? tr("Export picture") : tr("Page of the workshop"));
    const auto tiers = tiersInOrder(tree);
    // Where opening hid tiers that could not be read, the page still gets the whole tree.
    for (std::size_t i = 0; i < tiers.size() && !view.choosesTiers; ++i) {
        if (tree.tiers().at(tiers[i])->id == view.toTier)
            m_tiersShown = static_cast<int>(i) + 1;
    }
    m_format = choice({tr("PNG picture"), tr("SVG drawing"), tr("PDF document")},
                      static_cast<int>(PictureFormat::Pdf), tr("Format"));
    m_page = choice(pageNames(), 0, tr("Page"));
    if (isTree)
        m_page->insertItem(0, tr("As large as the drawing"));
    m_page->setCurrentText(isTree ? QStringLiteral("A3") : QStringLiteral("A4"));
    m_orientation = choice({tr("Landscape"), tr("Portrait")}, 0, tr("Orientation"));
    m_dpi = new QSpinBox;
    m_dpi->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dpi->setRange(72, 600);
    m_dpi->setValue(144);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setAccessibleName(tr("Resolution"));
    m_theme = choice({tr("Light"), tr("Dark"), tr("Print"), tr("High contrast")},
                     static_cast<int>(ThemeKind::Print), tr("Colours"));
    m_colour = choice(wordsOf<ColorBy>(static_cast<std::size_t>(ColorBy::Horizon) + 1),
                      static_cast<int>(view.colorBy), tr("Colour by"));
    m_drawing = choice(wordsOf<Drawing>(NamesOf<Drawing>::names.size()), static_cast<int>(view.drawing),
                       tr("Layout"));
    const Node *node = tree.find(branch);
    m_what = choice({tr("The whole tree")}, 0, tr("What"));
    if (node)
        m_what->addItem(tr("The branch “%1”").arg(node->title.left(60)));
    m_poster = new QCheckBox(tr("On as many pages as it takes"));

    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("What"), m_what);
    form->addRow(tr("Page"), m_page);
    form->addRow(tr("Orientation"), m_orientation);
    form->addRow(QString(), m_poster);
    form->setRowVisible(m_poster, isTree);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Colour by"), m_colour);
    form->addRow(tr("Layout"), m_drawing);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_choices);
    column->addStretch();
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job)
            m_job->stop();
        else
            reject();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &ExportDialog::follow);
    showFormat();
    resize(440, 420);
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->stop();
}

void ExportDialog::showFormat()
{
    const auto format = static_cast<PictureFormat>(m_format->currentIndex());
    m_dpi->setEnabled(format == PictureFormat::Png);
    m_poster->setEnabled(format == PictureFormat::Pdf);
}

PictureRequest ExportDialog::request() const
{
    PictureRequest request;
    request.format = static_cast<PictureFormat>(m_format->currentIndex());
    request.sheet = m_sheet;
    request.today = m_today;
    if (m_what->currentIndex() == 1)
        request.branch = m_branch;
    request.lastTier = m_tiersShown;
    request.drawing = static_cast<Drawing>(m_drawing->currentIndex());
    request.colorBy = static_cast<ColorBy>(m_colour->currentIndex());
    request.theme = static_cast<ThemeKind>(m_theme->currentIndex());
    request.page = pageNamed(m_page->currentText()).value_or(QSizeF()); // else as large as the drawing
    request.landscape = m_orientation->currentIndex() == 0;
    request.poster = m_poster->isChecked() && request.format == PictureFormat::Pdf;
    request.dpi = m_dpi->value();
    return request;
}

void ExportDialog::begin()
{
    const QString suffix = QLatin1String(suffixes.at(static_cast<std::size_t>(m_format->currentIndex())));
    QString base = QFileInfo(m_beside).completeBaseName();
    if (m_sheet == Sheet::Workshop)
        base += QLatin1Char(' ') + tr("workshop");
    const QString suggested = QFileInfo(m_beside).dir().filePath(QStringLiteral("%1.%2").arg(base, suffix));
    m_path = askWhereToWrite(this, tr("Export to"), suggested, {{m_format->currentText(), suffix}});
    if (m_path.isEmpty())
        return;
    setRunning(true);
    m_job = std::make_unique<ExportJob>(m_tree, request(), m_path);
    m_look.start();
}

void ExportDialog::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_write->setEnabled(!running);
    m_progress->setVisible(running);
    m_note->hide();
    showFormat();
}

void ExportDialog::follow()
{
    m_progress->setValue(static_cast<int>(m_job->share() * 100));
    const std::optional<Result<QStringList>> result = m_job->result();
    if (!result)
        return;
    m_look.stop();
    m_job.reset();
    setRunning(false);
    if (*result && (*result)->isEmpty()) {
        accept();
        return;
    }
    m_note->setText(*result ? (*result)->join(QLatin1Char('\n')) : result->error().text());
    m_note->show();
    if (*result) { // written, with something to read
        m_note->setText(tr("Written to %1.").arg(m_path) + QLatin1Char('\n') + m_note->text());
        findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Cancel)
            ->hide(); // nothing is left to cancel
        m_write->setText(tr("Close"));
        disconnect(m_write, nullptr, this, nullptr);
        connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    }
}

} // namespace espalier
