// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PdfUpdate: a PDF as the toolkit wrote it, and what is appended to it (an incremental update, ISO 32000-1,
// 7.5.6). Reads only what the toolkit writes: classic tables, dictionaries without streams in them.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace espalier {

/// "12 0 R" is PdfObject{12}.
struct PdfObject
{
    std::size_t number = 0;

    [[nodiscard]] QByteArray reference() const;
    [[nodiscard]] PdfObject next(std::size_t by = 1) const { return {number + by}; }
};

struct PdfPage
{
    PdfObject object;
    QSizeF size;     ///< in the units of the file
    QByteArray body; ///< its dictionary; what is changed here is written by finish()
};

class PdfUpdate
{
public:
    /// Refuses a file in a form that it does not know.
    [[nodiscard]] static Result<PdfUpdate> of(QByteArray pdf);

    std::vector<PdfPage> pages; ///< those that are taken out are gone from the file

    /// What stands between "n 0 obj" and "endobj"; empty when there is no such object.
    [[nodiscard]] QByteArray body(PdfObject object) const;

    /// So many numbers in a row for objects that will be written.
    [[nodiscard]] PdfObject reserve(std::size_t count);
    void write(PdfObject object, const QByteArray &body);
    [[nodiscard]] PdfObject add(const QByteArray &body);
    /// `content` compressed.
    [[nodiscard]] PdfObject addStream(const QByteArray &content);
    /// Adds "/Key value" pairs to the catalogue.
    void addToCatalogue(const QByteArray &pairs);

    /// Writes catalogue and pages and the table of what was appended.
    [[nodiscard]] QByteArray finish() &&;

private:
    struct Written
    {
        std::size_t number;
        qsizetype offset;
    };

    [[nodiscard]] bool read();
    [[nodiscard]] bool readTable(std::size_t count);
    [[nodiscard]] bool readPages();

    QByteArray m_pdf;
    std::vector<qsizetype> m_offsets; ///< by number, of the objects of the toolkit
    std::vector<Written> m_written;
    std::size_t m_count = 0; ///< of all numbers given away
    qsizetype m_tableAt = 0;
    PdfObject m_root;
    PdfObject m_info;
    PdfObject m_pageTree;
    QByteArray m_catalogue;
};

/// Adds "/Key value" pairs at the end of a dictionary.
[[nodiscard]] QByteArray withPairs(QByteArray dictionary, const QByteArray &pairs);
/// The dictionary without `key` and its value, an array, a dictionary or a reference.
[[nodiscard]] QByteArray withoutKey(QByteArray dictionary, const char *key);
/// What stands between the brackets of the dictionary that is the value of `key`; empty without one.
[[nodiscard]] QByteArray entriesOf(const QByteArray &dictionary, const char *key);
/// The object that the value of `key` refers to; 0 without one.
[[nodiscard]] PdfObject referenceOf(const QByteArray &dictionary, const char *key);

/// "12.5": two decimals at most.
[[nodiscard]] QByteArray pdfNumber(double value);

} // namespace espalier
