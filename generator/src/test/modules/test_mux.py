# binds: github.com/gorilla/mux net/http net/http/httptest
"""Routes requests to Python functions."""

import go_http
import httptest
import mux

router = mux.NewRouter()


def article(writer, request):
    variables = mux.Vars(request)
    writer.Header().Set("Content-Type", "text/plain")
    writer.WriteHeader(go_http.StatusAccepted)
    writer.Write(("%s: %s" % (variables["category"], variables["id"])).encode("ascii"))


router.HandleFunc("/articles/{category}/{id:[0-9]+}", article).Methods("GET").Name("article")

recorder = httptest.NewRecorder()
router.ServeHTTP(recorder, httptest.NewRequest("GET", "/articles/tea/42", None))
assert recorder.Code == 202
assert recorder.Body.String() == "tea: 42"
assert recorder.Result().Header.Get("Content-Type") == "text/plain"

recorder = httptest.NewRecorder()
router.ServeHTTP(recorder, httptest.NewRequest("GET", "/articles/tea/green", None))
assert recorder.Code == go_http.StatusNotFound
assert str(router.Get("article").URL("category", "tea", "id", "7")) == "/articles/tea/7"
