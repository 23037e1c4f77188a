namespace TemplateSms.Generator.Pipeline;

/// <summary>The names of the tracked steps.</summary>
public static class Step
{
    /// <summary>Reads a template with its folder's defaults.</summary>
    public const string Read = nameof(Read);

    /// <summary>Gives a template the templates that it includes, so that an edit of those compiles it again.</summary>
    public const string Resolve = nameof(Resolve);

    /// <summary>Compiles one template.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>Finds the templates that make what another template makes too.</summary>
    public const string Conflicts = nameof(Conflicts);

    /// <summary>Finds the templates whose generated files would have the name of another's.</summary>
    public const string HintNames = nameof(HintNames);

    /// <summary>Writes the C# of one template.</summary>
    public const string Emit = nameof(Emit);
}
