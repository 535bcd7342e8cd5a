package gopy.bench.graalpy;

import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.LibraryExport;

/**
 * What Truffle's annotation processor would write for {@link ScalarFunction}, and finds by this name. Written by hand since that processor is not published
 * for this version.
 */
final class ScalarFunctionGen {

    static {
        LibraryExport.register(ScalarFunction.class, new Export());
    }

    private ScalarFunctionGen() {}

    private static final class Export extends LibraryExport<InteropLibrary> {

        Export() {
            super(InteropLibrary.class, ScalarFunction.class, false);
        }

        @Override
        protected InteropLibrary createUncached(Object receiver) {
            return new Uncached();
        }

        @Override
        protected InteropLibrary createCached(Object receiver) {
            return new Messages();
        }
    }

    private static class Messages extends InteropLibrary {

        @Override
        public boolean accepts(Object receiver) {
            return receiver instanceof ScalarFunction;
        }

        @Override
        public boolean isExecutable(Object receiver) {
            return true;
        }

        @Override
        public Object execute(Object receiver, Object... arguments) throws ArityException, UnsupportedTypeException {
            return ((ScalarFunction) receiver).call(arguments);
        }
    }

    private static final class Uncached extends Messages {

        @Override
        public boolean isAdoptable() {
            return false;
        }
    }
}
