namespace TemplateSms.Benchmarks.Building;

/// <summary>What a command took.</summary>
/// <param name="CompilerMemory">The most memory that the compiler held, in bytes; 0 where the system does not tell.</param>
internal sealed record DotnetRun(TimeSpan Time, long CompilerMemory, string Output);
