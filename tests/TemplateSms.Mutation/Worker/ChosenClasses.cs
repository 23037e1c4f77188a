namespace TemplateSms.Mutation.Worker;

/// <summary>The test classes of an assembly that run, chosen on the command line of a worker.</summary>
/// <param name="only">The namespaces and classes that run; none for all.</param>
/// <param name="without">Those that do not.</param>
internal sealed class ChosenClasses(IReadOnlyList<string> only, IReadOnlyList<string> without)
{
    private const char Left = '-';

    /// <summary>The arguments that <see cref="Parse"/> reads.</summary>
    public IEnumerable<string> ToArguments() => [.. only, .. without.Select(name => Left + name)];

    public static ChosenClasses Parse(IEnumerable<string> arguments)
    {
        var kinds = arguments.ToLookup(argument => argument[0] == Left);
        return new([.. kinds[false]], [.. kinds[true].Select(argument => argument[1..])]);
    }

    /// <summary>Whether a class runs.</summary>
    /// <param name="name">The full name of the class.</param>
    public bool Contains(string name) => (only.Count == 0 || only.Any(part => IsIn(name, part))) && !without.Any(part => IsIn(name, part));

    private static bool IsIn(string name, string part) => name == part || name.StartsWith($"{part}.", StringComparison.Ordinal);
}
