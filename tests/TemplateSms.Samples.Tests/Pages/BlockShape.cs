namespace TemplateSms.Samples.Tests.Pages;

/// <summary>What a block of C# is a part of.</summary>
internal enum BlockShape
{
    /// <summary>Lines of a method.</summary>
    Lines,

    /// <summary>A member of a class, such as a test.</summary>
    Member,

    /// <summary>Types.</summary>
    Types,

    /// <summary>A whole file of types.</summary>
    File,

    /// <summary>A whole <c>Program.cs</c>.</summary>
    Program,
}
