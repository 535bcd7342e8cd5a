/**
 * Prints plans as source text.
 *
 * <p>Enters: {@link gopy.generator.plan.BindingPlan}s. Leaves: {@link gopy.generator.emit.SourceFile}s, a path and a
 * text each, without any I/O. Templates have the extension of their target language; each is bound to one record, and
 * decides nothing. Whatever comes from Go source is printed as data.
 */
@JStacheConfig(contentType = PlainText.class)
package gopy.generator.emit;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstachio.escapers.PlainText;
