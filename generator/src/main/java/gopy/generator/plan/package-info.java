/**
 * Decides how a Go package is bound.
 *
 * <p>Enters: an {@link gopy.generator.model.ApiModel}. Leaves: a {@link gopy.generator.plan.BindingPlan} for each
 * package, with every decision that does not depend on function bodies: names, conversions, function indices, documentation
 * texts, and what is {@link gopy.generator.plan.Skipped} and why. Text generation switches on the closed set
 * {@link gopy.generator.plan.Conversion} and never on a Go type.
 */
package gopy.generator.plan;
