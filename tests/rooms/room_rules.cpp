// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rooms/room_rules.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace espalier::rooms {

namespace {

using Names = std::vector<std::string_view>;

struct Room
{
    std::string_view name;
    Names mayKnow;   ///< rooms beside itself
    Names qtModules; ///< whose headers it may include
};

const std::vector<Room> rooms{
    {"core/base", {}, {"QtCore"}},
    {"core/model", {"core/base"}, {"QtCore"}},
    {"core/edit", {"core/base", "core/model"}, {"QtCore"}},
    {"core/rules", {"core/base", "core/model", "core/edit"}, {"QtCore"}},
    {"core/checks", {"core/base", "core/model", "core/edit", "core/rules"}, {"QtCore"}},
    {"core/compare", {"core/base", "core/model"}, {"QtCore"}},
    {"core/layout", {"core/base", "core/model"}, {"QtCore"}},
    {"core/session", {"core/base", "core/model", "core/edit", "core/rules", "core/checks"}, {"QtCore"}},
    {"core/storage", {"core/base", "core/model"}, {"QtCore", "QtSql"}},
    {"core/exchange", {"core/base", "core/model", "core/storage"}, {"QtCore"}},
    {"core/render", {"core/base", "core/model", "core/layout", "core/rules"}, {"QtCore", "QtGui"}},
    {"core/export",
     {"core/base", "core/model", "core/layout", "core/rules", "core/render"},
     {"QtCore", "QtGui"}},
    {"core/report", {"core/base", "core/model", "core/rules", "core/render"}, {"QtCore"}},

    {"ui/settings",
     {"core/base", "core/model", "core/layout", "core/render"},
     {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/style",
     {"core/base", "core/model", "core/render", "ui/settings"},
     {"QtCore", "QtGui", "QtWidgets", "QtSvg"}},
    {"ui/tools", {"core/base", "core/model", "core/edit"}, {"QtCore", "QtGui"}},
    {"ui/canvas",
     {"core/base", "core/model", "core/rules", "core/layout", "core/render", "core/session", "ui/tools"},
     {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/actions",
     {"core/base", "core/model", "core/edit", "core/session", "ui/settings", "ui/style"},
     {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/entry", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/outline", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/panels", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/table", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/checks", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/playbook", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/impact", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/registers", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/modes", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/dialogs", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
    {"ui/window", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg"}},

    {"app/cli", {"core"}, {"QtCore", "QtGui"}},
    {"app/gui", {"core", "ui"}, {"QtCore", "QtGui", "QtWidgets"}},
};

/// One file that may know more than its room.
struct Exception
{
    std::string_view file; ///< without its suffix
    std::string_view mayKnow;
};

const std::vector<Exception> exceptions{
    {"core/storage/document_file", "core/session"},
};

/// A pattern that only some places may contain.
struct Word
{
    std::regex pattern;
    Names where;   ///< the rule holds in these
    Names allowed; ///< but not in these
    std::string_view rule;
};

const std::vector<Word> words{
    {std::regex(
         R"(\b(currentDate|currentDateTime|currentDateTimeUtc|system_clock|createUuid|random_device|QRandomGenerator)\b)"),
     {"core/model", "core/edit", "core/rules", "core/checks", "core/compare", "core/layout", "core/session",
      "core/report"},
     {},
     "days, names and ids enter through Context: no clock and no randomness here"},
    {std::regex(R"(\b(currentDate|currentDateTime|currentDateTimeUtc|system_clock)\b)"),
     {"ui"},
     {"ui/window/clock"},
     "the window has one clock: ui/window/clock"},
    {std::regex(R"(\bQSettings\b)"),
     {"core", "ui", "app"},
     {"ui/settings"},
     "only ui/settings knows QSettings"},
    {std::regex(R"(\b(QSqlDatabase|QSqlQuery|sqlite3_\w+)\b)"),
     {"core", "ui", "app"},
     {"core/storage"},
     "only core/storage speaks SQL"},
    {std::regex(R"(\bQSaveFile\b|QIODevice::WriteOnly|QIODevice::ReadWrite)"),
     {"core/model", "core/edit", "core/rules", "core/checks", "core/compare", "core/layout", "core/session",
      "core/storage", "core/exchange", "ui", "app"},
     {},
     "files are written by core/base/atomic_file alone"},
    {std::regex(
         R"rx("#[0-9a-fA-F]{6}"|QColor\((0x|[0-9]|"|u"|Qt::(?!transparent))|\bQt::(black|white|red|green|blue|gray|darkGray|lightGray)\b|\bRgb::of\(0x)rx"),
     {"core", "ui", "app"},
     {"core/base/rgb", "core/render/theme", "core/render/colour", "ui/style"},
     "colours are named in the themes, never written where they are used"},
    {std::regex(R"(\b(QUndoCommand|QUndoStack)\b)"),
     {"core", "ui", "app"},
     {},
     "undo is the inverse Change; Document keeps the history"},
    {std::regex(R"(\b(QNetworkAccessManager|QProcess|QDomDocument)\b)"),
     {"core", "ui", "app"},
     {},
     "the program opens no network, starts no program and builds no DOM of foreign files"},
};

bool isIn(std::string_view path, std::string_view place)
{
    return path.starts_with(place) &&
           (path.size() == place.size() || path[place.size()] == '/' || path[place.size()] == '.');
}

bool isInAny(std::string_view path, const Names &places)
{
    return std::any_of(places.begin(), places.end(),
                       [path](std::string_view place) { return isIn(path, place); });
}

/// "core/model" of "core/model/tree.h".
std::string_view roomOf(std::string_view path)
{
    return path.substr(0, path.find('/', path.find('/') + 1));
}

std::string joined(const Names &names)
{
    std::string out;
    for (const std::string_view name : names) {
        if (!out.empty())
            out += ", ";
        out += name;
    }
    return out.empty() ? "nothing else" : out;
}

bool mayKnow(const Room &room, std::string_view path, std::string_view other)
{
    const bool excepted =
        std::any_of(exceptions.begin(), exceptions.end(), [path, other](const Exception &exception) {
            return isIn(path, exception.file) && isIn(other, exception.mayKnow);
        });
    return excepted || isIn(other, room.name) || isInAny(other, room.mayKnow);
}

/// What is wrong with one include; nothing when it is allowed.
std::optional<std::string> breachOfInclude(const Room &room, std::string_view path, char quote,
                                           const std::string &header, const IsHeaderOf &isHeaderOf)
{
    if (quote == '"') {
        const bool ours = isInAny(header, {"core", "ui", "app", "tests"});
        if (ours && !mayKnow(room, path, header))
            return "includes " + header + ", but " + std::string(room.name) + " may know " +
                   joined(room.mayKnow);
        return std::nullopt;
    }
    if (!header.starts_with('Q') || header.ends_with(".h"))
        return std::nullopt;
    const bool known =
        std::any_of(room.qtModules.begin(), room.qtModules.end(), [&](std::string_view module) {
            return isHeaderOf(module, header) || header.starts_with(std::string(module) + '/');
        });
    if (known)
        return std::nullopt;
    return "includes <" + header + ">, but " + std::string(room.name) + " may use " + joined(room.qtModules);
}

} // namespace

std::vector<std::string> breaches(std::string_view path, std::string_view text, const IsHeaderOf &isHeaderOf)
{
    static const std::regex include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    std::vector<std::string> found;
    const auto room =
        std::find_if(rooms.begin(), rooms.end(), [path](const Room &r) { return r.name == roomOf(path); });
    if (room == rooms.end())
        return {std::string(path) + ":1: there is no room " + std::string(roomOf(path)) +
                " in tests/rooms/room_rules.cpp"};

    int number = 0;
    const auto report = [&](std::string_view what) {
        found.push_back(std::string(path) + ":" + std::to_string(number) + ": " + std::string(what));
    };
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view whole = text.substr(start, end - start);
        const std::string line(whole.substr(0, whole.find("//"))); // a comment may say anything
        start = end + 1;
        ++number;

        std::smatch match;
        if (std::regex_search(line, match, include)) {
            if (const auto breach =
                    breachOfInclude(*room, path, match[1].str()[0], match[2].str(), isHeaderOf))
                report(*breach);
            continue;
        }
        for (const Word &word : words) {
            if (isInAny(path, word.where) && !isInAny(path, word.allowed) &&
                std::regex_search(line, match, word.pattern))
                report(match[0].str() + ": " + std::string(word.rule));
        }
    }
    return found;
}

} // namespace espalier::rooms
