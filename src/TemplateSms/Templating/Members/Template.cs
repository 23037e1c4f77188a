using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>
/// The door by which members of C# types come into a template. Only the C# compiler knows their types: it chooses an
/// overload, or says in our words, behind a name that an author understands, why a template cannot use the value.
/// Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Template;
