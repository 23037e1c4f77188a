namespace TemplateSms.Architecture.Tests;

/// <summary>A project of <c>src</c> and the order of its stages.</summary>
/// <param name="Name">The project's folder.</param>
/// <param name="Stages">
/// The folders of the project, each before those that build on it. A type names types of its own stage and of earlier
/// stages. A folder that is not listed belongs to the listed folder around it; <see cref="Root"/> stands for the files
/// beside the project file.
/// </param>
internal sealed record StagedProject(string Name, IReadOnlyList<string> Stages)
{
    public const string Root = ".";

    /// <summary>The namespace of the types in <see cref="Root"/>.</summary>
    public string RootNamespace { get; init; } = Name;

    /// <summary>Whether all types have <see cref="RootNamespace"/>, whatever their folder.</summary>
    public bool HasOneNamespace { get; init; }

    /// <summary>
    /// The namespaces of the public types of a shipped library. They are chosen for its users, and need not be named
    /// like the folder.
    /// </summary>
    public IReadOnlyList<string> PublicNamespaces { get; init; } = [];

    /// <summary>The files that name each other on purpose; all others name each other in no circle.</summary>
    public IReadOnlyList<FileCircle> FileCircles { get; init; } = [];

    /// <summary>The stage of a folder, or null where the folder belongs to none.</summary>
    /// <param name="folder">The path from the folder of the project, with <c>/</c>; empty for that folder itself.</param>
    public string? StageOf(string folder) =>
        folder.Length == 0
            ? Stages.FirstOrDefault(stage => stage == Root)
            : Stages.Where(stage => folder == stage || folder.StartsWith(stage + "/", StringComparison.Ordinal)).MaxBy(stage => stage.Length);

    public int PositionOf(string stage) => Stages.ToList().IndexOf(stage);

    /// <summary>The namespace of the internal types of a stage.</summary>
    public string NamespaceOf(string stage) => stage == Root || HasOneNamespace ? RootNamespace : $"{RootNamespace}.{stage.Replace('/', '.')}";

    /// <summary>Whether a type in this folder may have this namespace.</summary>
    public bool Allows(string name, string folder, bool isPublic)
    {
        if (isPublic && PublicNamespaces.Count > 0)
            return PublicNamespaces.Contains(name);
        if (folder.Length == 0 || HasOneNamespace)
            return name == RootNamespace;
        // The folders below a stage need not be part of the name.
        var whole = $"{RootNamespace}.{folder.Replace('/', '.')}.";
        return name.StartsWith(RootNamespace + ".", StringComparison.Ordinal) && whole.StartsWith(name + ".", StringComparison.Ordinal);
    }

    public override string ToString() => Name;
}
