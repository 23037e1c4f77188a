namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>A mistake in the compiler: one piece of its source, and what a slip would have made of it.</summary>
/// <param name="Name">The mistake, in words.</param>
/// <param name="File">The file, from <c>src</c>.</param>
/// <param name="Original">Source that occurs in the file exactly once.</param>
/// <param name="Wrong">What stands there instead.</param>
internal sealed record Mutant(string Name, string File, string Original, string Wrong);
