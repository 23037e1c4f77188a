namespace TemplateSms.Generator.Pipeline;

/// <summary>The names of the tracked steps.</summary>
public static class Step
{
    /// <summary>Reads a template with its folder's defaults.</summary>
    public const string Read = nameof(Read);

    /// <summary>Gives a template those that it includes, and a variant its base's contract, so that an edit of those compiles it again.</summary>
    public const string Resolve = nameof(Resolve);

    /// <summary>Compiles one template.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>Puts the variants of a template beside it, so that an edit of one writes the C# of the message again.</summary>
    public const string Group = nameof(Group);

    /// <summary>Finds the templates that make what another template makes too.</summary>
    public const string Conflicts = nameof(Conflicts);

    /// <summary>Finds the templates whose generated files would have the name of another's.</summary>
    public const string HintNames = nameof(HintNames);

    /// <summary>Writes the C# of one template and its variants.</summary>
    public const string Emit = nameof(Emit);
}
