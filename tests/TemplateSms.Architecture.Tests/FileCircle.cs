namespace TemplateSms.Architecture.Tests;

/// <summary>Files that name each other, directly or by way of others.</summary>
/// <param name="Files">The files in the order of their paths, each from the folder of the project.</param>
internal sealed record FileCircle(params string[] Files)
{
    /// <summary>Why the files of a circle that is wanted belong together.</summary>
    public string Reason { get; init; } = "";

    public bool Equals(FileCircle? other) => other is not null && Files.SequenceEqual(other.Files);

    public override int GetHashCode() => Files.Length;

    public override string ToString() => string.Join(" <-> ", Files);
}
