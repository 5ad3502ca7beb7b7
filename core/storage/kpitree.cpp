// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpitree.h"

#include "core/base/tr.h"
#include "core/model/codes.h"
#include "core/storage/limits.h"
#include "core/storage/record_reader.h"
#include "core/storage/record_writer.h"

namespace espalier {

namespace {

constexpr std::string_view formatKey = "format";
constexpr std::string_view formatName = "kpitree";
constexpr std::string_view versionKey = "version";

/// Reads `format` and `version`, wherever they stand, and stops.
class HeaderSink final : public MemberSink
{
public:
    explicit HeaderSink(Problem &problem) : m_problem(problem) {}

    [[nodiscard]] bool isStreamed(std::string_view) const override { return true; }
    bool member(TapeValue key, TapeValue value) override
    {
        const bool isText = value.kind() == Token::Kind::Text;
        if (key.text() == formatKey) {
            if (!isText || value.text() != formatName)
                return m_problem.set(value.offset(), notATree());
            m_hasFormat = true;
        } else if (key.text() == versionKey) {
            if (isText)
                m_version = FormatVersion::fromText(
                    {value.text().data(), static_cast<qsizetype>(value.text().size())});
            if (!m_version)
                return m_problem.set(
                    value.offset(),
                    Tr::tr("“version” must be text such as “%1”.").arg(currentVersion.text()));
        }
        return !m_hasFormat || !m_version;
    }
    bool element(std::string_view, TapeValue) override { return true; }

    /// The version, or nothing with the problem set.
    [[nodiscard]] std::optional<FormatVersion> finish()
    {
        if (!m_problem.what.isEmpty())
            return std::nullopt;
        if (!m_hasFormat)
            m_problem.set(0, notATree());
        else if (!m_version)
            m_problem.set(0, Tr::tr("The file does not say its “version”; add “\"version\": \"%1\"”.")
                                 .arg(currentVersion.text()));
        return m_version;
    }

private:
    static QString notATree()
    {
        return Tr::tr("This JSON is not a KPI tree: it does not say “\"format\": \"kpitree\"”. To take "
                      "over other JSON, import it.");
    }

    Problem &m_problem;
    bool m_hasFormat = false;
    std::optional<FormatVersion> m_version;
};

/// Gathers a tree member by member, record by record.
class TreeSink final : public MemberSink
{
public:
    [[nodiscard]] bool isStreamed(std::string_view key) const override { return TreeReader::isRegister(key); }
    bool member(TapeValue key, TapeValue value) override
    {
        return key.text() == formatKey || key.text() == versionKey || m_tree.takeMember(key, value);
    }
    bool element(std::string_view key, TapeValue value) override { return m_tree.takeRecord(key, value); }

    [[nodiscard]] std::optional<Tree> finish()
    {
        return reading.problem.what.isEmpty() ? m_tree.finish() : std::nullopt;
    }

    Reading reading;

private:
    TreeReader m_tree{reading};
};

Result<Tree> readCurrent(QByteArrayView document, const QString &file)
{
    TreeSink sink;
    readMembers(document, sink, sink.reading.problem);
    if (auto tree = sink.finish())
        return *std::move(tree);
    return tl::unexpected<Error>(sink.reading.problem.error(document, file));
}

/// An older document: checked, made current, read. Its lines are then not those of the file.
Result<Tree> readOlder(QByteArrayView document, const QString &file, FormatVersion version,
                       std::span<const Migration> migrations)
{
    Tape tape;
    Problem problem;
    JsonWriter checked;
    if (!readTape(document, tape, problem) || !writeValue(checked, TapeValue(tape, 0), problem))
        return tl::unexpected<Error>(problem.error(document, file));
    const auto placeless = [&file](Error error) {
        error.file = file;
        error.line = error.column = 0;
        return error;
    };
    return migrated(checked.finish(), version, migrations)
        .and_then([](const QByteArray &current) { return readCurrent(current, {}); })
        .map_error(placeless);
}

template <class Write>
Result<QByteArray> finished(JsonWriter &out, Write &&write)
{
    write();
    if (!out.problem().isEmpty())
        return refuse(out.problem());
    return out.finish();
}

} // namespace

Result<LoadedTree> asLoaded(Tree tree, FormatVersion version)
{
    return tree.apply(forgottenCodes(tree)).map([&] {
        return LoadedTree{std::move(tree), version, readOnlyBecauseOf(version)};
    });
}

Result<QByteArray> kpitreeText(const Tree &tree)
{
    JsonWriter out;
    return finished(out,
                    [&] {
                        out.beginObject(JsonWriter::Layout::Lines);
                        out.key(formatKey);
                        out.utf8(formatName);
                        out.key(versionKey);
                        out.text(currentVersion.text());
                        writeTreeMembers(out, tree, Observations::Included);
                        out.endObject();
                    })
        .map([](QByteArray text) { return text += '\n'; });
}

Result<LoadedTree> readKpitree(QByteArrayView document, const QString &file,
                               std::span<const Migration> migrations)
{
    if (const Result<void> fits = limits::checkFileSize(file, document.size()); !fits)
        return tl::unexpected<Error>(fits.error());
    Problem problem;
    HeaderSink header(problem);
    readMembers(document, header, problem);
    const auto version = header.finish();
    if (!version)
        return tl::unexpected<Error>(problem.error(document, file));

    if (const Result<void> fine = checkReadable(*version, file); !fine)
        return tl::unexpected<Error>(fine.error());
    return (*version < currentVersion ? readOlder(document, file, *version, migrations)
                                      : readCurrent(document, file))
        .and_then([&](Tree tree) { return asLoaded(std::move(tree), *version); });
}

Result<QByteArray> changeText(const Change &change)
{
    JsonWriter out;
    return finished(out, [&] {
        out.beginObject(JsonWriter::Layout::OneLine);
        writeChange(out, change);
        out.endObject();
    });
}

Result<Change> changeFromText(QByteArrayView text)
{
    Tape tape;
    Reading reading;
    Change change;
    if (readTape(text, tape, reading.problem) && readChange(reading, TapeValue(tape, 0), change))
        return change;
    return tl::unexpected<Error>(reading.problem.error(text, {}));
}

} // namespace espalier
