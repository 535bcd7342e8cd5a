package gopy.generator.plan;

/** The numbers that go through all packages of one library. */
record Numbers(Indices functions, TypeIds types) {}
