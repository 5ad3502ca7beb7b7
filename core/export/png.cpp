// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/png.h"

#include "core/base/tr.h"
#include "core/render/colour.h"
#include "core/render/paint.h"

#include <QImage>
#include <QPainter>

#include <png.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>

namespace espalier {
namespace {

constexpr int bandRows = 256;
constexpr double layoutDpi = 96;

/// libpng behind three calls that return false when it gives up. libpng reports errors by longjmp, so nothing
/// in these functions has a destructor.
class PngStream
{
public:
    explicit PngStream(QByteArray &out) : m_out(out)
    {
        m_png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
        m_info = m_png ? png_create_info_struct(m_png) : nullptr;
    }
    ~PngStream() { png_destroy_write_struct(&m_png, &m_info); }
    PngStream(const PngStream &) = delete;
    PngStream &operator=(const PngStream &) = delete;

    [[nodiscard]] bool begin(QSize size, double dpi, const QByteArray &title)
    {
        if (!m_info || setjmp(png_jmpbuf(m_png)))
            return false;
        png_set_write_fn(m_png, &m_out, &PngStream::append, &PngStream::flush);
        png_set_user_limits(m_png, pngMostSide, pngMostSide);
        png_set_compression_level(m_png, 4);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_SUB);
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(size.width()),
                     static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_sRGB(m_png, m_info, PNG_sRGB_INTENT_RELATIVE);
        const auto perMetre = static_cast<png_uint_32>(std::lround(dpi / 0.0254));
        png_set_pHYs(m_png, m_info, perMetre, perMetre, PNG_RESOLUTION_METER);
        char key[] = "Title";
        png_text text{};
        text.compression = PNG_ITXT_COMPRESSION_NONE;
        text.key = key;
        text.text = const_cast<char *>(title.constData()); // libpng reads it only
        text.itxt_length = static_cast<std::size_t>(title.size());
        if (!title.isEmpty())
            png_set_text(m_png, m_info, &text, 1);
        png_write_info(m_png, m_info);
        png_set_filler(m_png, 0, PNG_FILLER_AFTER); // Format_RGB32 is blue, green, red, unused in memory
        png_set_bgr(m_png);
        return true;
    }

    [[nodiscard]] bool rows(const QImage &band, int count)
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        for (int y = 0; y < count; ++y)
            png_write_row(m_png, band.constScanLine(y));
        return true;
    }

    [[nodiscard]] bool end()
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_write_end(m_png, nullptr);
        return true;
    }

private:
    static void append(png_structp png, png_bytep bytes, std::size_t count)
    {
        static_cast<QByteArray *>(png_get_io_ptr(png))
            ->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
    }
    static void flush(png_structp) {}

    QByteArray &m_out;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
};

tl::unexpected<Error> outOfMemory()
{
    return fail(ErrorKind::Unwritable,
                Tr::tr("There is not enough memory for a picture this large. Choose fewer dpi or a branch."));
}

} // namespace

Result<Exported> writePng(const Picture &picture, const PngOptions &options, const Progress &progress)
{
    if (!(options.dpi >= 72 && options.dpi <= 600))
        return fail(ErrorKind::Usage, Tr::tr("A picture has 72 to 600 dpi, not %1.").arg(options.dpi));
    const QSizeF units = picture.bounds.size().expandedTo(QSizeF(1, 1));
    const double wanted = options.dpi / layoutDpi;
    const double most = std::min({(pngMostSide - 1) / units.width(), (pngMostSide - 1) / units.height(),
                                  std::sqrt(pngMostPixels * 0.999 / (units.width() * units.height()))});
    const double scale = std::min(wanted, most);
    const QSize size(std::max(1, static_cast<int>(std::ceil(units.width() * scale))),
                     std::max(1, static_cast<int>(std::ceil(units.height() * scale))));

    Exported result;
    if (scale < wanted)
        result.notes.append(
            Tr::tr("At %1 dpi the picture would be larger than a PNG may be; it was scaled down "
                   "to %2 dpi, %3 × %4 pixels.")
                .arg(options.dpi, 0, 'f', 0)
                .arg(scale * layoutDpi, 0, 'f', scale * layoutDpi < 10 ? 1 : 0)
                .arg(size.width())
                .arg(size.height()));
    const int band = std::min(bandRows, size.height());
    QImage image(size.width(), band, QImage::Format_RGB32);
    if (image.isNull())
        return outOfMemory();
    PngStream png(result.bytes);
    const QByteArray title = picture.title.toUtf8();
    if (!png.begin(size, scale * layoutDpi, title))
        return outOfMemory();
    for (int y = 0; y < size.height(); y += band) {
        if (progress && !progress(static_cast<double>(y) / size.height()))
            return fail(ErrorKind::Cancelled, Tr::tr("The export was stopped."));
        image.fill(toColor(picture.ground));
        QPainter painter(&image);
        painter.translate(0, -y);
        painter.scale(scale, scale);
        painter.translate(-picture.bounds.topLeft());
        const double top = picture.bounds.top() + y / scale;
        paint(picture, painter, QRectF(picture.bounds.left(), top, units.width(), band / scale));
        painter.end();
        if (!png.rows(image, std::min(band, size.height() - y)))
            return outOfMemory();
    }
    if (!png.end())
        return outOfMemory();
    return result;
}

} // namespace espalier
