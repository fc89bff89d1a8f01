"""Documents as Wagtail serves them, and parts of them for players of films and recordings."""

from collections.abc import Iterator
from typing import BinaryIO

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from wagtail.documents.views.serve import serve

from images.ranges import requested

PIECE = 64 * 1024
"""Bytes that are read at once."""


def serve_document(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """The document, if the visitor may have it; of a large one the part that is asked for."""
    response = serve(request, document_id, document_filename)
    if response.status_code != 200 or not isinstance(response, FileResponse):
        return response
    response.headers["Accept-Ranges"] = "bytes"
    size, etag = int(response.headers["Content-Length"]), response.headers.get("ETag")
    if request.method != "GET" or request.headers.get("If-Range", etag) != etag:
        return response
    part = requested(request.headers.get("Range", ""), size)
    if part is None:
        return response
    if not part:
        response.file_to_stream.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response.status_code = 206
    response.headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{size}"
    response.headers["Content-Length"] = str(len(part))
    response.streaming_content = _pieces(response.file_to_stream, part)
    return response


def _pieces(file: BinaryIO, part: range) -> Iterator[bytes]:
    """The file itself is closed with the response."""
    file.seek(part.start)
    left = len(part)
    while left and (piece := file.read(min(left, PIECE))):
        left -= len(piece)
        yield piece
