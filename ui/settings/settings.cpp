// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings.h"

#include "core/base/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

const QString appearanceKey = QStringLiteral("appearance");
const QString authorKey = QStringLiteral("author");
const QString keysKey = QStringLiteral("keys");
const QString languageKey = QStringLiteral("language");
const QString motionKey = QStringLiteral("reducedMotion");
const QString queriesKey = QStringLiteral("queries/agreed");
const QString recentKey = QStringLiteral("recentFiles");
const QString secondKey = QStringLiteral("window/second");
const QString viewOrderKey = QStringLiteral("views/order");

constexpr std::array appearanceNames{"system", "light", "dark", "contrast"};

/// A damaged file would be overwritten by the first setting written; it may hold what somebody wants back.
const QString &setAsideIfDamaged(const QString &path)
{
    if (QSettings(path, QSettings::IniFormat).status() == QSettings::FormatError) {
        const QString aside = path + QStringLiteral(".damaged");
        QFile::remove(aside);
        QDir().rename(path, aside);
    }
    return path;
}

QString viewGroup(const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QStringLiteral("views/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

QString nameOfQuery(const SourceId &source, const QString &place, const QString &query)
{
    const QByteArray said = source.text() + '\0' + place.toUtf8() + '\0' + query.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex());
}

QList<int> intsOf(const QVariant &value)
{
    QList<int> ints;
    for (const QString &text : value.toStringList())
        ints.append(std::clamp(text.toInt(), 0, 100'000));
    return ints;
}

QStringList textsOf(const QList<int> &ints)
{
    QStringList texts;
    for (const int i : ints)
        texts.append(QString::number(i));
    return texts;
}

template <class Record>
Id<Record> idOf(const QVariant &value)
{
    return Id<Record>(RawId::fromText(value.toString().toLatin1()).value_or(RawId{}));
}

QString textOf(RawId id)
{
    return id.isNull() ? QString() : QString::fromLatin1(id.text());
}

double finite(const QVariant &value, double otherwise)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && std::isfinite(number) ? number : otherwise;
}

template <NamedEnum Enum>
QString nameText(Enum value)
{
    const std::string_view name = nameOf(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

template <NamedEnum Enum>
Enum enumOf(const QVariant &value)
{
    return valueNamed<Enum>(value.toString().toStdString()).value_or(Enum{});
}

} // namespace

Settings::Settings(const QString &path) : m_file(setAsideIfDamaged(path), QSettings::IniFormat) {}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/espalier.ini");
}

AppearanceChoice Settings::appearance() const
{
    const QString name = m_file.value(appearanceKey).toString();
    for (std::size_t i = 0; i < appearanceNames.size(); ++i) {
        if (name == QLatin1String(appearanceNames[i]))
            return static_cast<AppearanceChoice>(i);
    }
    return AppearanceChoice::System;
}

void Settings::setAppearance(AppearanceChoice choice)
{
    m_file.setValue(appearanceKey, QLatin1String(appearanceNames[static_cast<std::size_t>(choice)]));
}

QString Settings::author() const
{
    const QString name = m_file.value(authorKey).toString().trimmed();
    if (!name.isEmpty())
        return name;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QStringLiteral("me") : account;
}

void Settings::setAuthor(const QString &name)
{
    m_file.setValue(authorKey, name.trimmed());
}

QMap<QString, QStringList> Settings::keys() const
{
    QMap<QString, QStringList> keys;
    for (const QString &line : m_file.value(keysKey).toStringList().mid(0, keyCount)) {
        QStringList cells = line.split(QLatin1Char('\t'), Qt::SkipEmptyParts);
        if (!cells.isEmpty()) {
            const QString id = cells.takeFirst();
            keys.insert(id, cells);
        }
    }
    return keys;
}

void Settings::setKeys(const QMap<QString, QStringList> &keys)
{
    QStringList lines;
    for (auto key = keys.begin(); key != keys.end(); ++key)
        lines.append((QStringList(key.key()) + key.value()).join(QLatin1Char('\t')));
    if (lines.isEmpty())
        m_file.remove(keysKey);
    else
        m_file.setValue(keysKey, lines);
}

QString Settings::language() const
{
    const QString language = m_file.value(languageKey).toString();
    return languages().contains(language) ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(languageKey, language);
}

bool Settings::reducedMotion() const
{
    return m_file.value(motionKey).toBool();
}

void Settings::setReducedMotion(bool on)
{
    m_file.setValue(motionKey, on);
}

QStringList Settings::recentFiles() const
{
    return m_file.value(recentKey).toStringList().mid(0, recentCount);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(recentKey, files.mid(0, recentCount));
}

void Settings::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_file.setValue(recentKey, files);
}

WindowPlaces Settings::places() const
{
    WindowPlaces places;
    places.geometry = m_file.value(QStringLiteral("window/geometry")).toByteArray();
    places.columns = intsOf(m_file.value(QStringLiteral("window/columns")));
    places.rows = intsOf(m_file.value(QStringLiteral("window/rows")));
    places.leftShown = m_file.value(QStringLiteral("window/left"), true).toBool();
    places.inspectorShown = m_file.value(QStringLiteral("window/inspector"), true).toBool();
    places.bottomShown = m_file.value(QStringLiteral("window/bottom")).toBool();
    places.bottomHeight = std::clamp(m_file.value(QStringLiteral("window/bottomHeight")).toInt(), 0, 100'000);
    places.bottomTab = m_file.value(QStringLiteral("window/bottomTab")).toString();
    return places;
}

void Settings::setPlaces(const WindowPlaces &places)
{
    m_file.setValue(QStringLiteral("window/geometry"), places.geometry);
    m_file.setValue(QStringLiteral("window/columns"), textsOf(places.columns));
    m_file.setValue(QStringLiteral("window/rows"), textsOf(places.rows));
    m_file.setValue(QStringLiteral("window/left"), places.leftShown);
    m_file.setValue(QStringLiteral("window/inspector"), places.inspectorShown);
    m_file.setValue(QStringLiteral("window/bottom"), places.bottomShown);
    m_file.setValue(QStringLiteral("window/bottomHeight"), places.bottomHeight);
    m_file.setValue(QStringLiteral("window/bottomTab"), places.bottomTab);
}

std::vector<TableColumnPlace> Settings::tableColumns() const
{
    constexpr int least = 24;
    constexpr int most = 2'000;
    std::vector<TableColumnPlace> columns;
    for (const QString &text : m_file.value(QStringLiteral("table/columns")).toStringList()) {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const QString key = text.left(colon);
        const bool isTwice = std::ranges::find(columns, key, &TableColumnPlace::key) != columns.end();
        if (colon > 0 && !isTwice)
            columns.push_back({key, std::clamp(text.mid(colon + 1).toInt(), least, most)});
    }
    return columns;
}

void Settings::setTableColumns(const std::vector<TableColumnPlace> &columns)
{
    QStringList texts;
    for (const TableColumnPlace &column : columns)
        texts.append(QStringLiteral("%1:%2").arg(column.key).arg(column.width));
    m_file.setValue(QStringLiteral("table/columns"), texts);
}

QByteArray Settings::secondPlace() const
{
    return m_file.value(secondKey).toByteArray();
}

void Settings::setSecondPlace(const QByteArray &geometry)
{
    m_file.setValue(secondKey, geometry);
}

bool Settings::mayAsk(const SourceId &source, const QString &place, const QString &query) const
{
    return m_file.value(queriesKey).toStringList().contains(nameOfQuery(source, place, query));
}

void Settings::allowToAsk(const SourceId &source, const QString &place, const QString &query)
{
    QStringList agreed = m_file.value(queriesKey).toStringList();
    const QString name = nameOfQuery(source, place, query);
    agreed.removeAll(name);
    agreed.prepend(name);
    m_file.setValue(queriesKey, agreed.mid(0, queryCount));
}

std::optional<FileView> Settings::viewOf(const QString &path) const
{
    const QString group = viewGroup(path) + QLatin1Char('/');
    if (!m_file.contains(group + QStringLiteral("zoom")))
        return std::nullopt;
    const auto value = [&](const char *key) { return m_file.value(group + QLatin1String(key)); };
    FileView view;
    view.zoom = std::clamp(finite(value("zoom"), 0), 0.0, 16.0);
    view.centre = QPointF(finite(value("x"), 0), finite(value("y"), 0));
    for (const QString &text : value("folded").toStringList()) {
        if (const NodeId id = idOf<Node>(text); !id.isNull())
            view.folded.push_back(id);
    }
    view.toTier = idOf<Tier>(value("toTier"));
    view.choosesTiers = value("choosesTiers").toBool();
    view.focus = idOf<Node>(value("focus"));
    view.colorBy = enumOf<ColorBy>(value("colorBy"));
    view.drawing = enumOf<Drawing>(value("drawing"));
    view.questions = m_file.value(group + QStringLiteral("questions"), true).toBool();
    view.legend = m_file.value(group + QStringLiteral("legend"), true).toBool();
    view.minimap = m_file.value(group + QStringLiteral("minimap"), true).toBool();
    view.filter = value("filter").toString();
    view.leftShown = m_file.value(group + QStringLiteral("left"), true).toBool();
    view.inspectorShown = m_file.value(group + QStringLiteral("inspector"), true).toBool();
    view.bottomShown = value("bottom").toBool();
    view.bottomTab = value("bottomTab").toString();
    return view;
}

void Settings::setViewOf(const QString &path, const FileView &view)
{
    const QString group = viewGroup(path);
    m_file.beginGroup(group);
    m_file.setValue(QStringLiteral("zoom"), view.zoom);
    m_file.setValue(QStringLiteral("x"), view.centre.x());
    m_file.setValue(QStringLiteral("y"), view.centre.y());
    QStringList folded;
    for (const NodeId &id : view.folded)
        folded.append(textOf(id));
    m_file.setValue(QStringLiteral("folded"), folded);
    m_file.setValue(QStringLiteral("toTier"), textOf(view.toTier));
    m_file.setValue(QStringLiteral("choosesTiers"), view.choosesTiers);
    m_file.setValue(QStringLiteral("focus"), textOf(view.focus));
    m_file.setValue(QStringLiteral("colorBy"), nameText(view.colorBy));
    m_file.setValue(QStringLiteral("drawing"), nameText(view.drawing));
    m_file.setValue(QStringLiteral("questions"), view.questions);
    m_file.setValue(QStringLiteral("legend"), view.legend);
    m_file.setValue(QStringLiteral("minimap"), view.minimap);
    m_file.setValue(QStringLiteral("filter"), view.filter);
    m_file.setValue(QStringLiteral("left"), view.leftShown);
    m_file.setValue(QStringLiteral("inspector"), view.inspectorShown);
    m_file.setValue(QStringLiteral("bottom"), view.bottomShown);
    m_file.setValue(QStringLiteral("bottomTab"), view.bottomTab);
    m_file.endGroup();

    QStringList order = m_file.value(viewOrderKey).toStringList();
    order.removeAll(group);
    order.prepend(group);
    for (qsizetype i = viewCount; i < order.size(); ++i)
        m_file.remove(order[i]);
    m_file.setValue(viewOrderKey, order.mid(0, viewCount));
}

} // namespace espalier
