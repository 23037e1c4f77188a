namespace TemplateSms.Simulator;

/// <summary>A column of the campaign report.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Name">Its name in the first line.</param>
public sealed record CampaignColumn(CampaignField Field, string Name);
