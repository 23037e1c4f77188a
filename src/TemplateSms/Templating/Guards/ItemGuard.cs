using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>Checks one item of a list, and may cut it.</summary>
/// <param name="item">The item.</param>
/// <param name="name">The parameter and the place of the item, as in <c>tags[2]</c>.</param>
/// <param name="error">What is wrong; null when the item may be used.</param>
/// <returns>Whether the item may be used.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool ItemGuard<T>(ref T item, string name, out SmsArgumentError? error);
