using System.Globalization;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// The names of what the generated code declares beside the template's own names. <c>BodyNames</c> says what keeps them apart
/// from parameters, locals and loop variables.
/// </summary>
internal static class GeneratedNames
{
    /// <summary>The method that gives an enum's member as it prints; an underscore keeps it apart from a template's methods.</summary>
    public const string TextOf = "Text_Of";

    public static string Index(int loopId) => "index_" + Number(loopId);

    public static string Count(int loopId) => "count_" + Number(loopId);

    public static string List(int loopId) => "list_" + Number(loopId);

    public static string Capture(int captureId) => "capture_" + Number(captureId);

    /// <summary>The variable that tells how a jump left a capture.</summary>
    public static string Left(int captureId) => "left_" + Number(captureId);

    /// <summary>The variable that tells whether a local was assigned.</summary>
    public static string Flag(string local) => local + "_isAssigned";

    private static string Number(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);
}
