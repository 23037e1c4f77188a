namespace TemplateSms.TestKit.Failing;

/// <summary>A method of the compiler that can be made to throw where it begins.</summary>
/// <param name="Type">The class.</param>
/// <param name="Method">The method; of overloads, those with the parameter that the subject begins with.</param>
/// <param name="Subject">An expression of C# for what the method works on: a path, a name or a text.</param>
public sealed record Seed(string Type, string Method, string Subject)
{
    public string Name => $"{Type}.{Method}";

    /// <summary>Whether the method works on all templates together, so that its failure belongs to none.</summary>
    public bool IsOfProject { get; init; }

    public override string ToString() => Name;
}
