namespace TemplateSms.Soak.Making.Members;

/// <summary>Templates over one member of a C# type.</summary>
internal static class MemberTemplate
{
    /// <summary>The file of a template that does something with a member.</summary>
    /// <param name="path">The member's path behind the parameter <c>m</c>.</param>
    /// <param name="shape">What is done with it, written <c>@</c>.</param>
    /// <param name="bound">The type that <c>bounds</c> declares for the member; null for none.</param>
    public static string Of(string path, string shape, string? bound = null) => $$$"""
        ---
        unencodable: replace
        segments: dynamic
        params:
          m: Shop.Model
          s: string(9)
          n: int(0..9)
          d: date
        {{{(bound is null ? "" : $"bounds:\n  m.{path}: {bound}\n")}}}---
        {{{shape.Replace("@", "m." + path, StringComparison.Ordinal)}}}{{ s; n; d }}
        """;
}
