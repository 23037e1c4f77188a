namespace TemplateSms.Simulator.Accounts;

/// <summary>The restrictions of an account.</summary>
/// <param name="Stop">Whether the STOP text cannot be left out.</param>
/// <param name="Time">Whether nothing is sent in the hours that are closed to marketing.</param>
internal readonly record struct AccountRestrictions(bool Stop, bool Time);
