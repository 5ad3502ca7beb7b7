// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Reads every source of the program and says which rule of which room is broken where.
#include "tests/rooms/room_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace espalier;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

namespace fs = std::filesystem;

const fs::path root = ESPALIER_SOURCES;

bool isHeaderOf(std::string_view module, std::string_view header)
{
    return fs::exists(fs::path(ESPALIER_QT_HEADERS) / module / header);
}

std::vector<std::string> breaches(std::string_view path, std::string_view text)
{
    return rooms::breaches(path, text, isHeaderOf);
}

} // namespace

TEST(Rooms, KnowOnlyWhatTheyMay)
{
    int files = 0;
    for (const char *top : {"core", "ui", "app"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            std::ifstream file(entry.path());
            const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
            for (const std::string &breach :
                 breaches(fs::relative(entry.path(), root).generic_string(), text))
                ADD_FAILURE() << breach;
            ++files;
        }
    }
    EXPECT_GT(files, 20) << "the sources are not where the test looks: " << root;
}

TEST(Rooms, AreNamedWhenAnIncludeBreaksARule)
{
    EXPECT_THAT(
        breaches("core/model/tree.h", "#pragma once\n#include \"core/edit/move.h\"\n"),
        ElementsAre("core/model/tree.h:2: includes core/edit/move.h, but core/model may know core/base"));
    EXPECT_THAT(breaches("core/base/id.h", "#include \"core/model/node.h\""),
                ElementsAre(HasSubstr("core/base may know nothing else")));
    EXPECT_THAT(breaches("core/render/card.cpp", "#include \"core/export/png.h\""),
                ElementsAre(HasSubstr("core/render may know")));
    EXPECT_THAT(breaches("ui/tools/move_tool.cpp", "#include \"core/session/document.h\""),
                ElementsAre(HasSubstr("ui/tools may know")));
    EXPECT_THAT(breaches("ui/canvas/view.cpp", "#include \"core/edit/move.h\""),
                ElementsAre(HasSubstr("ui/canvas may know")));
    EXPECT_THAT(breaches("app/cli/main.cpp", "#include \"ui/window/window.h\""),
                ElementsAre(HasSubstr("app/cli may know core")));
    EXPECT_THAT(breaches("core/model/tree.cpp", "#include \"tests/core/model/trees.h\""),
                ElementsAre(HasSubstr("core/model may know")));
    EXPECT_THAT(
        breaches("core/model/tree.cpp", "#include \"core/base/id.h\"\n#include \"core/model/tree.h\""),
        IsEmpty());
}

TEST(Rooms, OfOneFileMayHaveOneMoreDoor)
{
    EXPECT_THAT(breaches("core/storage/document_file.cpp", "#include \"core/session/document.h\""),
                IsEmpty());
    EXPECT_THAT(breaches("core/storage/document_files.cpp", "#include \"core/session/document.h\""),
                ElementsAre(HasSubstr("core/storage may know")));
    EXPECT_THAT(breaches("core/storage/json_store.cpp", "#include \"core/session/document.h\""),
                ElementsAre(HasSubstr("core/storage may know")));
}

TEST(Rooms, UseOnlyTheirPartsOfQt)
{
    EXPECT_THAT(breaches("core/model/tree.cpp", "#include <QColor>"),
                ElementsAre(HasSubstr("core/model may use QtCore")));
    EXPECT_THAT(breaches("core/model/tree.cpp", "#include <QtGui/QColor>"),
                ElementsAre(HasSubstr("core/model may use QtCore")));
    EXPECT_THAT(breaches("core/render/paint.cpp", "#include <QLabel>"),
                ElementsAre(HasSubstr("core/render may use QtCore, QtGui")));
    EXPECT_THAT(breaches("core/exchange/csv.cpp", "#include <QSqlQuery>"),
                ElementsAre(HasSubstr("core/exchange may use QtCore")));
    EXPECT_THAT(breaches("app/cli/main.cpp", "#include <QApplication>"),
                ElementsAre(HasSubstr("app/cli may use")));
    EXPECT_THAT(
        breaches("core/render/paint.cpp", "#include <QPainter>\n#include <QString>\n#include <vector>"),
        IsEmpty());
    EXPECT_THAT(breaches("core/storage/database.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>"),
                IsEmpty());
}

TEST(Rooms, KeepTheirWordsToThemselves)
{
    EXPECT_THAT(breaches("core/edit/add.cpp", "\nauto day = QDate::currentDate();"),
                ElementsAre(HasSubstr("core/edit/add.cpp:2: currentDate: days")));
    EXPECT_THAT(breaches("ui/window/window.cpp", "QSettings settings;"),
                ElementsAre(HasSubstr("only ui/settings")));
    EXPECT_THAT(breaches("ui/window/window.cpp", "QSqlQuery query;"),
                ElementsAre(HasSubstr("only core/storage")));
    EXPECT_THAT(breaches("core/exchange/csv.cpp", "file.open(QIODevice::WriteOnly)"),
                ElementsAre(HasSubstr("core/base/atomic_file")));
    for (const char *line : {"setPen(QColor(12, 3, 4))", "setPen(QColor(Qt::darkGray))", "fill(Qt::white)",
                             "load(\"#12ab9F\")", "Rgb::of(0xffffff)"})
        EXPECT_THAT(breaches("core/render/card.cpp", line),
                    ElementsAre(HasSubstr("colours are named in the themes")))
            << line;
    EXPECT_THAT(breaches("core/render/theme.cpp", "Rgb::of(0xffffff)"), IsEmpty());
    EXPECT_THAT(breaches("core/render/card.cpp", "fill(Qt::transparent); // QColor(1, 2, 3)"), IsEmpty());
}

TEST(Rooms, ThatNobodyKnowsAreNamed)
{
    EXPECT_THAT(breaches("core/utils/strings.h", ""), ElementsAre(HasSubstr("there is no room core/utils")));
    EXPECT_THAT(breaches("core/stray.cpp", ""), ElementsAre(HasSubstr("there is no room core/stray.cpp")));
}
