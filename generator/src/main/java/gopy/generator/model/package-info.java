/**
 * What a Go package says about itself: facts only, read from the analyser's JSON.
 *
 * <p>Enters: the analyser's answer. Leaves: an {@link gopy.generator.model.ApiModel} of sealed declarations
 * ({@link gopy.generator.model.GoDecl}) and types ({@link gopy.generator.model.GoType}). Nothing here decides what is
 * bound or how; that is the plan.
 */
package gopy.generator.model;
