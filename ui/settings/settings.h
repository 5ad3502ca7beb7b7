// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Settings: what the program remembers about a user and a machine, never about a document's contents. The
// one place that knows QSettings; an INI file. A damaged file is set aside as NAME.damaged and the defaults
// are used. Every getter has a sensible answer for a file that is empty, old or edited by hand.
#pragma once

#include "core/model/values.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QSettings>
#include <QStringList>

#include <optional>
#include <vector>

namespace espalier {

/// Light or dark; System is what the desktop's own palette looked like when the program began.
enum class AppearanceChoice { System, Light, Dark, Contrast };

/// How one file was last looked at.
struct FileView
{
    double zoom = 0; ///< 1 is 100 %; 0: fit the window
    QPointF centre;  ///< of the window, in pixels of the drawing at 100 %
    std::vector<NodeId> folded;
    NodeId focus;
    TierId toTier;             ///< null: all
    bool choosesTiers = false; ///< the program chose it, nobody else
    Drawing drawing = Drawing::TopDown;
    ColorBy colorBy = ColorBy::Tier;
    bool questions = true;
    bool legend = true;
    bool minimap = true;
    QString filter; ///< as textOf() of a filter; it is for who reads it to see whether it still makes sense
    bool leftShown = true;
    bool inspectorShown = true;
    bool bottomShown = false;
    QString bottomTab; ///< its name; empty: the first

    bool operator==(const FileView &) const = default;
};

/// Where the parts of the window stand.
struct WindowPlaces
{
    QByteArray geometry;
    QList<int> columns; ///< widths of left side, canvas, inspector
    QList<int> rows;    ///< heights of outline and people
    bool leftShown = true;
    bool inspectorShown = true;
    bool bottomShown = false;
    int bottomHeight = 0; ///< 0: as the program thinks best
    QString bottomTab;    ///< its name; empty: the first

    bool operator==(const WindowPlaces &) const = default;
};

/// One column of the table of nodes.
struct TableColumnPlace
{
    QString key;
    int width = 0; ///< pixels

    bool operator==(const TableColumnPlace &) const = default;
};

class Settings
{
public:
    static constexpr qsizetype recentCount = 12;
    static constexpr qsizetype viewCount = 200;  ///< files whose view is remembered
    static constexpr qsizetype keyCount = 1000;  ///< actions
    static constexpr qsizetype queryCount = 500; ///< that may be asked

    /// Opens or begins the file at `path`; its folder is made when something is written.
    explicit Settings(const QString &path);
    /// In the user's configuration folder.
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] AppearanceChoice appearance() const;
    void setAppearance(AppearanceChoice choice);

    /// The name that stands beside what this user does; at first the account's.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);

    /// The keys of those actions whose keys the user chose, by the action's id, as QKeySequence's portable
    /// text; an action without any has an empty list. Never more than keyCount.
    [[nodiscard]] QMap<QString, QStringList> keys() const;
    void setKeys(const QMap<QString, QStringList> &keys);

    /// "de"; empty: as the system. It is spoken from the next start on.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool on);

    /// Absolute paths, latest first, at most recentCount.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);

    [[nodiscard]] WindowPlaces places() const;
    void setPlaces(const WindowPlaces &places);

    /// Where the second window stood, its screen included; empty at first.
    [[nodiscard]] QByteArray secondPlace() const;
    void setSecondPlace(const QByteArray &geometry);

    /// Those that show, in their order; empty: the usual ones.
    [[nodiscard]] std::vector<TableColumnPlace> tableColumns() const;
    void setTableColumns(const std::vector<TableColumnPlace> &columns);

    /// Whether somebody agreed on this machine to ask this query of the database at `place`. Another query of
    /// the same source, or another place, is asked about anew.
    [[nodiscard]] bool mayAsk(const SourceId &source, const QString &place, const QString &query) const;
    void allowToAsk(const SourceId &source, const QString &place, const QString &query);

    /// Kept here and not in the document, so that looking at a file never makes it unsaved.
    [[nodiscard]] std::optional<FileView> viewOf(const QString &path) const;
    void setViewOf(const QString &path, const FileView &view);

private:
    QSettings m_file;
};

} // namespace espalier
