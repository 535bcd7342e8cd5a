# binds: github.com/go-chi/chi/v5 net/http net/http/httptest
"""Routes requests through middleware to Python functions, over a real connection."""

import chi
import go_http
import httptest

router = chi.NewRouter()
seen = []


def logged(next):
    def handle(writer, request):
        seen.append(request.URL.Path)
        next.ServeHTTP(writer, request)

    return go_http.HandlerFunc(handle)


router.Use(logged)
router.Get("/hello/{name}", lambda writer, request: writer.Write(chi.URLParam(request, "name").encode("ascii")))
router.Route("/admin", lambda admin: admin.Get("/", lambda writer, request: writer.WriteHeader(403)))

server = httptest.NewServer(router)
try:
    response = go_http.Get(server.URL + "/hello/ann")
    assert response.StatusCode == 200 and response.Body.read() == b"ann"
    response.Body.close()
    assert go_http.Get(server.URL + "/admin/").StatusCode == 403
finally:
    server.Close()
assert seen == ["/hello/ann", "/admin/"], seen
