namespace TemplateSms.Mutation.Worker;

/// <summary>A test case, by what finds it again in another process.</summary>
/// <param name="Collection">The collection, whose tests share fixtures.</param>
/// <param name="Class">The full name of the test class.</param>
/// <param name="Id">The identifier that the test framework gives to the test case.</param>
internal sealed record PlannedTest(string Collection, string Class, string Id)
{
    public string ToLine() => string.Join('\t', Collection, Class, Id);

    public static PlannedTest FromLine(string line) => line.Split('\t') is [var collection, var type, var id] ? new(collection, type, id) : throw new FormatException(line);
}
