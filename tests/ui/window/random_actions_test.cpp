// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Whatever is done at the window: the model keeps its promises, Qt has nothing to complain of, the models of
// lists and tables tell the truth, what follows from the tree is what a look at all of it says; and in the
// end undo leads back to the first bytes and redo to the last. ESPALIER_THOROUGH=1 takes 10,000 steps, a
// plain run fewer.
#include "core/session/derivation.h"
#include "core/storage/kpitree.h"
#include "core/storage/library.h"
#include "tests/support/random_edits.h"
#include "tests/ui/window/random_user.h"
#include "ui/table/matrix_page.h"
#include "ui/table/table_page.h"

#include <QAbstractItemModelTester>

#include <iostream>

namespace espalier {
namespace {

/// What Qt complained of since the last look.
QStringList complaints;

void complain(const QString &words)
{
    complaints += words;
}

void hear(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    const bool isOfPlatform = words.startsWith(QStringLiteral("This plugin does not support"));
    if (type == QtFatalMsg)
        std::cerr << words.toStdString() << std::endl;
    else if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform)
        complain(words);
}

class RandomActions : public RandomUser, public testing::WithParamInterface<int>
{
protected:
    RandomActions() : RandomUser(static_cast<std::uint64_t>(GetParam()))
    {
        m_window.files().adopt(*exampleTree(), true);
        QApplication::processEvents();
        begin();
        QObject::connect(&m_window.document(), &Document::treeReplaced, &m_derivation, [this] { begin(); });
        complaints.clear();
        m_handler = qInstallMessageHandler(hear);
        for (QAbstractItemModel *model :
             {m_window.outline().model(), m_window.table().view().model(), m_window.matrix().view().model()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning,
                                         model);
    }
    ~RandomActions() override { qInstallMessageHandler(m_handler); }

    void begin() { m_first = *kpitreeText(tree()); }

    /// What is wrong; empty where nothing is.
    [[nodiscard]] QStringList faults()
    {
        QStringList found = std::exchange(complaints, {});
        for (const QString &promise : test::brokenPromises(tree()))
            found += promise;
        const Derived &followed = m_derivation.now();
        const Derived anew = derive(tree(), judgedFrom(tree(), m_clock.today()));
        for (auto it = tree().nodes().begin(); it != tree().nodes().end(); ++it) {
            if (!(followed[it.slot()] == anew[it.slot()]))
                found += QStringLiteral("followed otherwise than computed: %1").arg(it->title);
        }
        return found;
    }

    Derivation m_derivation{m_window.document(), m_clock.today()};
    QByteArray m_first;
    QtMessageHandler m_handler = nullptr;
};

TEST_P(RandomActions, KeepTheModelValidAndUndoToTheFirstByte)
{
    const int steps = qEnvironmentVariableIsSet("ESPALIER_THOROUGH") ? 2'500 : 25;
    for (int step = 0; step < steps; ++step) {
        act();
        if (!m_window.files().isOpen())
            m_window.files().adopt(*exampleTree(), true);
        const QStringList found = faults();
        ASSERT_TRUE(found.isEmpty()) << "seed " << GetParam() << ", " << found.first().toStdString()
                                     << story();
    }
    rest();
    Document &document = m_window.document();
    const QByteArray last = *kpitreeText(tree());
    int redoable = 0;
    for (; document.canRedo(); ++redoable)
        ASSERT_TRUE(document.redo());
    const QByteArray furthest = *kpitreeText(tree());
    while (document.canUndo()) {
        ASSERT_TRUE(document.undo());
        const QStringList found = faults();
        ASSERT_TRUE(found.isEmpty()) << "seed " << GetParam() << ", undone: " << found.first().toStdString();
    }
    EXPECT_EQ(*kpitreeText(tree()), m_first);
    while (document.canRedo())
        ASSERT_TRUE(document.redo());
    EXPECT_EQ(*kpitreeText(tree()), furthest);
    for (int i = 0; i < redoable; ++i)
        ASSERT_TRUE(document.undo());
    EXPECT_EQ(*kpitreeText(tree()), last);
}

INSTANTIATE_TEST_SUITE_P(Dice, RandomActions, testing::Values(1, 2, 3, 4));

} // namespace
} // namespace espalier
