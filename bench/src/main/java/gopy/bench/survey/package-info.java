/**
 * Binds many packages one after the other and tells what came of each.
 *
 * <p>Enters: import paths. Leaves: a {@link gopy.bench.survey.Surveyed} for each, as a Markdown table and as CSV. A
 * package that fails is a row like any other.
 */
package gopy.bench.survey;
