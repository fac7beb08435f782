/** A portfolio that nobody has: a mix of what a table may hold. */
export const example = `name,model,phase,parameters,tokens,accelerator,count,hours,energy (MWh),requests,region,country,year,ownership,carbon free share,stored (TB),cost centre
support bot base,,training,7B,2T,h100-sxm5-80,512,,,,us-east-1,US,2024,cloud,,,R-101
support bot sft,,fine-tuning,7B,20B,h100-sxm5-80,64,,,,us-east-1,US,2024,cloud,,,R-101
support bot serving,Llama 3.1 8B,inference,,,h100-sxm5-80,,,,120M,us-east-1,US,2024,cloud,,,P-210
translation,,training,1.3B,300B,a100-sxm4-80,64,400,,,,FR,2023,own,,,R-102
translation serving,,inference,1.3B,,l4,24,8760,,,,FR,2024,own,,,P-211
search embeddings,,training,335M,50B,tpu-v5e,256,72,,,gcp/europe-west4,NL,2024,cloud,,,R-103
document model,,training,70B,1.5T,h100-sxm5-80,1024,,,,northeurope,IE,2024,cloud,,,R-104
document model experiments,,development,,,h100-sxm5-80,256,900,,,northeurope,IE,2024,cloud,,,R-104
vision cluster,,training,,,a100-sxm4-80,128,2000,,,,DE,2023,own,40 %,,R-105
metered cluster,,training,,,a100-sxm4-80,,,410,,,SE,2024,own,,,R-106
checkpoints,,storage,,,,,3 years,,,,IE,2024,cloud,,600,R-104
`;

/** What is asked for most, and a row to overwrite. */
export const template = `name,phase,model,parameters,tokens,accelerator,count,hours,accelerator_hours,energy (MWh),requests,stored (TB),region,country,year,pue,carbon_intensity (g/kWh),carbon_free_share,residual_intensity (g/kWh),ownership
my model,training,,7B,2T,h100-sxm5-80,512,240,,,,,us-east-1,,2024,,,,,cloud
`;
