namespace TemplateSms.Simulator.Accounts;

/// <summary>A number in a directory.</summary>
/// <param name="Number">The number in its one spelling.</param>
/// <param name="Written">The number as the client wrote it.</param>
/// <param name="Fields">The values of champ1 to champ27 by their number; those that are absent or empty are left out.</param>
internal sealed record Contact(string Number, string Written, IReadOnlyDictionary<int, string> Fields);
